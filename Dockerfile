# The site behind a small static server:
#   docker build --build-arg SITE=https://example.org --build-arg BASE=/reports/ -t tieout .
#   docker run -p 8080:8080 tieout
FROM node:24-slim AS build
WORKDIR /tieout
# The notebooks change more often than what they are built with.
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ARG BASE=/
ARG SITE=
RUN npm run build -- --base "$BASE" ${SITE:+--site "$SITE"} --out "/site/$BASE"
# The redirects of the site, if it has any, in the words of the server, which takes no empty file.
RUN touch "/site/$BASE/_redirects" && echo "# From _redirects" > /redirects.caddy && \
  sed -n 's/^\([^ ]*\) \([^ ]*\) 301$/redir \1 \2?{query} permanent/p' "/site/$BASE/_redirects" >> /redirects.caddy

FROM caddy:2-alpine
COPY Caddyfile /etc/caddy/Caddyfile
COPY --from=build /redirects.caddy /etc/caddy/redirects.caddy
COPY --from=build /site /site
EXPOSE 8080
