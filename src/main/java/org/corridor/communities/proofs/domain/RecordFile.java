package org.corridor.communities.proofs.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.corridor.communities.proofs.Records.Entry;
import org.corridor.communities.proofs.Records.Said;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a record as JSON that is verified line by line: each entry on a line of its own, the
 * signature of all that stands before it on the last one. There is one way only to write it, so
 * that any other byte anywhere shows.
 */
final class RecordFile {

  static final String ENTRIES = "\"entries\":[";
  static final String WORDS = "\"words\":[";
  static final String END = "],";

  private RecordFile() {}

  /**
   * @param site where it can be verified
   * @param words those that may be told
   */
  static byte[] write(
      UUID record, String site, Instant made, List<Entry> entries, List<Said> words, SiteKey key) {
    StringBuilder out = new StringBuilder(1_000 + 400 * entries.size());
    out.append("{\"format\":").append(json(Chain.FORMAT)).append(",\n");
    out.append("\"record\":").append(json(record.toString())).append(",\n");
    out.append("\"verify\":").append(json(site)).append(",\n");
    out.append("\"made\":").append(json(made.toString())).append(",\n");
    out.append(ENTRIES).append('\n');
    StringJoiner lines = new StringJoiner(",\n");
    entries.forEach(
        one -> lines.add("{\"entry\":" + one.body() + ",\"hash\":\"" + one.hash() + "\"}"));
    out.append(lines).append(entries.isEmpty() ? "" : "\n").append(END).append('\n');
    out.append(WORDS).append('\n');
    StringJoiner said = new StringJoiner(",\n");
    words.forEach(one -> said.add(line(one)));
    out.append(said).append(words.isEmpty() ? "" : "\n").append(END).append('\n');
    out.append("\"key\":").append(json(key.publicKey())).append(",\n");
    String signature = key.sign(out.toString().getBytes(StandardCharsets.UTF_8));
    out.append("\"signature\":\"").append(signature).append("\"}\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Said said) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("n", said.entry());
    line.put("of", said.role());
    line.put("words", said.words());
    line.put("salt", said.salt());
    return json(line);
  }

  private static String json(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}
