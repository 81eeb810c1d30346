package org.corridor.communities.proofs.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.communities.proofs.Sha256;
import org.corridor.communities.proofs.domain.Verdict.Fault;
import org.corridor.communities.proofs.domain.Verdict.Kind;
import org.corridor.communities.proofs.domain.Verdict.Result;
import org.corridor.communities.proofs.domain.Verdict.Signer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks whether a file is, byte for byte, what {@link RecordFile} wrote. Needs nothing but the
 * file; bytes are compared as bytes (each is one character here), so that no reading of them hides
 * a change.
 */
final class CheckFile {

  static final int MOST_BYTES = 8 * 1024 * 1024;

  // A dot takes every character here: 0x85 is a line end to patterns, and part of Arabic letters.
  private static final String HASH = "([0-9a-f]{64})";
  private static final List<Pattern> HEAD =
      List.of(
          Pattern.compile("\\{\"format\":\"" + Chain.FORMAT + "\","),
          Pattern.compile("\"record\":\"([0-9a-f-]{36})\","),
          Pattern.compile("\"verify\":\"[^\"]+\","),
          Pattern.compile("\"made\":\"[0-9TZ:-]+\","),
          Pattern.compile(Pattern.quote(RecordFile.ENTRIES)));
  private static final Pattern ENTRY =
      Pattern.compile("\\{\"entry\":(\\{.*\\}),\"hash\":\"" + HASH + "\"\\}(,?)", Pattern.DOTALL);
  private static final Pattern WORDS = Pattern.compile("(\\{\"n\":.*\\})(,?)", Pattern.DOTALL);
  private static final Pattern KEY = Pattern.compile("\"key\":\"([0-9a-f]{88})\",");
  private static final Pattern SIGNATURE = Pattern.compile("\"signature\":\"([0-9a-f]{128})\"\\}");

  private final String file;
  private final List<String> lines;
  private final List<Fault> faults = new ArrayList<>();
  private final Contents contents = new Contents(faults);
  private final Map<String, String> commitments = new HashMap<>();
  private int at;
  private String key = "";
  private String record = "";

  private CheckFile(byte[] bytes) {
    this.file = new String(bytes, StandardCharsets.ISO_8859_1);
    this.lines = List.of(file.split("\n", -1));
  }

  /**
   * @param ours public keys of this site, in hexadecimal figures
   */
  static Verdict check(byte[] bytes, List<String> ours) {
    CheckFile check = new CheckFile(bytes);
    if (!check.file.contains(Chain.FORMAT) && !check.file.contains("\n" + RecordFile.ENTRIES)) {
      return new Verdict(Result.NO_RECORD, List.of(), Signer.OTHER, "", "", List.of(), null);
    }
    check.head();
    check.section(ENTRY, check::entry);
    check.expect(RecordFile.WORDS);
    check.section(WORDS, check::words);
    check.close();
    return check.verdict(ours);
  }

  private void head() {
    for (Pattern pattern : HEAD) {
      Matcher found = pattern.matcher(line());
      if (!found.matches()) {
        fault(Kind.HEAD);
      } else if (found.groupCount() == 1) {
        record = found.group(1);
      }
      at++;
    }
    before = Chain.start(record);
  }

  private String before = "";

  /** One line of a section. */
  private interface Row {
    void read(Matcher line);
  }

  /** Rows until the section ends; all but the last one end in a comma. */
  private void section(Pattern pattern, Row row) {
    while (at < lines.size() && !line().equals(RecordFile.END)) {
      Matcher found = pattern.matcher(line());
      if (!found.matches()) {
        if (line().startsWith("\"")) {
          // The line that ends the section was changed: what follows is read as the next part.
          fault(Kind.SHAPE);
          return;
        }
        fault(Kind.SHAPE);
      } else {
        boolean last = at + 1 < lines.size() && lines.get(at + 1).equals(RecordFile.END);
        if (last != found.group(found.groupCount()).isEmpty()) {
          fault(Kind.SHAPE);
        }
        row.read(found);
      }
      at++;
    }
    at++;
  }

  private void entry(Matcher found) {
    String body = found.group(1);
    String hash = Sha256.hex((before + "\n" + body).getBytes(StandardCharsets.ISO_8859_1));
    if (!hash.equals(found.group(2))) {
      fault(Kind.ENTRY);
    } else {
      try {
        JsonNode entry = JsonMapper.shared().readTree(utf8(body));
        contents.add(entry, body, at + 1);
        entry
            .properties()
            .forEach(
                one ->
                    commitments.put(
                        entry.path("n").asInt() + " " + one.getKey(), one.getValue().asString("")));
      } catch (JacksonException e) {
        fault(Kind.SHAPE);
      }
    }
    before = found.group(2);
  }

  private void words(Matcher found) {
    try {
      JsonNode said = JsonMapper.shared().readTree(utf8(found.group(1)));
      int entry = said.path("n").asInt();
      String words = said.path("words").asString("");
      String commitment = Chain.commitment(said.path("salt").asString(""), words);
      if (commitment.equals(commitments.get(entry + " " + said.path("of").asString("")))) {
        contents.say(entry, words);
      } else {
        fault(Kind.WORDS);
      }
    } catch (JacksonException e) {
      fault(Kind.WORDS);
    }
  }

  private void expect(String exactly) {
    if (!line().equals(exactly)) {
      fault(Kind.SHAPE);
    }
    at++;
  }

  private void close() {
    Matcher foundKey = KEY.matcher(line());
    if (foundKey.matches()) {
      key = foundKey.group(1);
    } else {
      fault(Kind.SIGNATURE);
    }
    at++;
    Matcher signature = SIGNATURE.matcher(line());
    int start = file.lastIndexOf("\"signature\":\"");
    boolean last = at == lines.size() - 2 && lines.get(at + 1).isEmpty();
    if (!signature.matches() || !last || start < 0) {
      fault(Kind.SIGNATURE);
      return;
    }
    byte[] signed = file.substring(0, start).getBytes(StandardCharsets.ISO_8859_1);
    if (!SiteKey.verify(key, signed, signature.group(1)) && faults.isEmpty()) {
      fault(Kind.SIGNATURE);
    }
  }

  private Verdict verdict(List<String> ours) {
    contents.finish();
    boolean whole = faults.isEmpty();
    return new Verdict(
        whole ? Result.WHOLE : Result.CHANGED,
        faults,
        ours.contains(key) ? Signer.THIS_SITE : Signer.OTHER,
        key.isEmpty() ? "" : Sha256.hex(java.util.HexFormat.of().parseHex(key)),
        record,
        whole ? contents.shown() : List.of(),
        whole ? contents.tally() : null);
  }

  private String line() {
    return at < lines.size() ? lines.get(at) : "";
  }

  private void fault(Kind kind) {
    int line = Math.min(at + 1, lines.size());
    if (faults.stream().noneMatch(one -> one.line() == line)) {
      faults.add(new Fault(kind, line));
    }
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
