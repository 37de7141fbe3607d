#!/bin/sh
# Builds the part of an Indexed Job's pod, from 0, and puts it into the bucket $BUCKET, with what later builds reuse of it.
# rclone takes the rest from its environment: RCLONE_CONFIG_STORE_ENDPOINT and others, see parts.yaml.
set -eu
shard=$((JOB_COMPLETION_INDEX + 1))
name="$shard-of-$SHARDS"
work=${WORK:-/site}

mkdir -p "$work/store"
# There is nothing before the first build.
rclone copy "store:$BUCKET/store/$name" "$work/store" || echo "nothing is kept of part $name yet"
npm run build -- --shard "$shard/$SHARDS" --base "$BASE" ${SITE:+--site "$SITE"} --store "$work/store" --out "$work/part"
tar -cf "$work/$name.tar" -C "$work/part" .
rclone copyto "$work/$name.tar" "store:$BUCKET/parts/$name.tar"
# Entries are named by their content: those that are there are the same.
rclone copy --ignore-existing "$work/store" "store:$BUCKET/store/$name"
