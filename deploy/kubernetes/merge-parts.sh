#!/bin/sh
# Merges the parts in the bucket $BUCKET into a site, which takes the place of the one in $BUCKET/site once it is complete.
set -eu
work=${WORK:-/site}

rclone copy "store:$BUCKET/parts" "$work/packed" --include "*-of-$SHARDS.tar"
for file in "$work"/packed/*.tar; do
  part="$work/parts/$(basename "$file" .tar)"
  mkdir -p "$part"
  tar -xf "$file" -C "$part"
  rm "$file"
done
npm run merge -- "$work"/parts/* --out "$work/site"
# Pages before what they no longer name is removed: a reader who has an old page finds its files.
rclone copy --checksum --exclude "/.tieout-files" "$work/site" "store:$BUCKET/site"
rclone sync --checksum --exclude "/.tieout-files" "$work/site" "store:$BUCKET/site"
