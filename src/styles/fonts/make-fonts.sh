#!/usr/bin/env bash
# Makes the fonts of the pages from those of the packages; README.md says with what tools. Run it from the root of the repository.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
from=node_modules/@fontsource-variable
to=src/styles/fonts
serif=$from/source-serif-4/files/source-serif-4-latin-wght-normal.woff2
italic=$from/source-serif-4/files/source-serif-4-latin-wght-italic.woff2
sans=$from/source-sans-3/files/source-sans-3-latin-wght-normal.woff2
common=U+0020-007E,U+00A0,U+00A2-00A3,U+00A5,U+00A7,U+00A9,U+00AE,U+00B1-00B3,U+00B6-00B7,U+00B9,U+00D7,U+00F7,U+2009,U+202F,U+2010-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+20AC,U+2122,U+2191,U+2193,U+2212
rare=U+00A1,U+00A4,U+00A6,U+00A8,U+00AA-00AD,U+00AF-00B0,U+00B4-00B5,U+00B8,U+00BA-00D6,U+00D8-00F6,U+00F8-00FF,U+0152-0153,U+201A,U+201E,U+2020-2021
basic=U+0020-007E,U+00A0,U+00A7,U+00B7,U+00D7,U+00E9,U+2009,U+2010-2014,U+2018-2019,U+201C-201D,U+2026,U+2212

# Font, weights, target. The head keeps the date of the original, so that the same input gives the same bytes.
weights() { fonttools varLib.instancer "$1" wght="$2" --quiet --no-recalc-timestamp -o "$3"; }

# A family of two weights with the kerning of the lighter. Font, name.
family() {
  weights "$1" 400:600 "$work/$2-varying.ttf"
  weights "$1" 400 "$work/$2-plain.ttf"
  python3 - "$work/$2-varying.ttf" "$work/$2-plain.ttf" "$work/$2.ttf" <<'PYTHON'
import sys
from fontTools.ttLib import TTFont
varying, plain = (TTFont(file, recalcTimestamp=False) for file in sys.argv[1:3])
assert varying.getGlyphOrder() == plain.getGlyphOrder()
varying["GPOS"] = plain["GPOS"]
varying["GDEF"] = plain["GDEF"]
varying.save(sys.argv[3])
PYTHON
}

# Font, characters, features, target.
subset() {
  pyftsubset "$1" --unicodes="$2" --layout-features="$3" --name-IDs=0,5,13,14 --no-recalc-timestamp \
    --no-hinting --flavor=woff2 --output-file="$to/$4"
}

family "$serif" serif
family "$sans" sans
weights "$italic" 400 "$work/italic.ttf"
subset "$work/serif.ttf" "$common" kern,liga tieout-serif.woff2
subset "$work/serif.ttf" "$rare" "" tieout-serif-rare.woff2
subset "$work/italic.ttf" "$basic" "" tieout-serif-italic.woff2
subset "$work/sans.ttf" "$common" kern tieout-sans.woff2
subset "$work/sans.ttf" "$rare" "" tieout-sans-rare.woff2
