# The portal without its engine: compose.yaml sets the official Meilisearch image beside it.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings Node itself, so the scripts that would install it do not run.
RUN npm ci --ignore-scripts
COPY . .
# The engine runs in its own container; the builder's native parts have done their work.
RUN node web/build.ts && npm prune --omit=dev --omit=optional --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 STATE_DIR=/state
WORKDIR /app
COPY --from=build /app ./
# The engine's absence from the image makes MEILI_URL necessary; see compose.yaml.
RUN mkdir /state && chown node:node /state
USER node
VOLUME /state
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
