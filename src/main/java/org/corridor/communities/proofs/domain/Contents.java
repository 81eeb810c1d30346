package org.corridor.communities.proofs.domain;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.communities.proofs.Majority;
import org.corridor.communities.proofs.Sha256;
import org.corridor.communities.proofs.Tally;
import org.corridor.communities.proofs.domain.Verdict.Fault;
import org.corridor.communities.proofs.domain.Verdict.Kind;
import org.corridor.communities.proofs.domain.Verdict.Shown;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether what a record says holds together, whoever wrote it: a text is that of its fingerprint,
 * signatures are to a text that is there, ballots come to the result.
 */
final class Contents {

  private static final String TEXT = ",\"text\":";

  private final List<Fault> faults;
  private final List<Shown> shown = new ArrayList<>();
  private final Map<Integer, List<String>> said = new HashMap<>();
  private final Set<String> texts = new HashSet<>();
  private final Set<Integer> signatures = new HashSet<>();
  private final Set<String> receipts = new HashSet<>();
  private final Map<String, Integer> choices = new HashMap<>();
  private @Nullable JsonNode rules;
  private @Nullable Tally tally;

  Contents(List<Fault> faults) {
    this.faults = faults;
  }

  /**
   * @param bytes of the entry, a character each
   */
  void add(JsonNode entry, String bytes, int line) {
    if (entry.path("n").asInt() != shown.size() + 1) {
      faults.add(new Fault(Kind.REFERENCE, line));
    }
    String kind = entry.path("kind").asString("");
    switch (kind) {
      case "text" -> text(entry, bytes, line);
      case "signature" -> {
        signatures.add(entry.path("n").asInt());
        require(texts.contains(textOf(entry)), Kind.REFERENCE, line);
      }
      case "withdrawal", "outcome" ->
          require(signatures.contains(entry.path("of").asInt()), Kind.REFERENCE, line);
      case "rules" -> rules = entry;
      case "ballot" -> {
        choices.merge(entry.path("choice").asString(""), 1, Integer::sum);
        require(receipts.add(entry.path("receipt").asString("")), Kind.COUNT, line);
      }
      case "result" -> result(entry, line);
      default -> {
        // A kind of a later version: its bytes are verified, its meaning is not.
      }
    }
    JsonNode text = entry.path("text");
    shown.add(
        new Shown(
            entry.path("n").asInt(),
            kind,
            moment(entry.path("at").asString("")),
            text.path("title").asString(entry.path("question").asString("")),
            text.path("what").asString(""),
            List.of()));
  }

  private void text(JsonNode entry, String bytes, int line) {
    int start = bytes.indexOf(TEXT);
    String fingerprint = entry.path("fingerprint").asString("");
    boolean same =
        start > 0
            && Sha256.hex(
                    bytes
                        .substring(start + TEXT.length(), bytes.length() - 1)
                        .getBytes(StandardCharsets.ISO_8859_1))
                .equals(fingerprint);
    require(same, Kind.TEXT, line);
    texts.add(textOf(entry));
  }

  private static String textOf(JsonNode entry) {
    return entry.path("version").asInt() + " " + entry.path("fingerprint").asString("");
  }

  private void result(JsonNode entry, int line) {
    Tally counted = count();
    tally = counted;
    require(
        counted != null
            && counted.ballots() == receipts.size()
            && counted.ballots() <= counted.roll()
            && counted.yes() == entry.path("yes").asInt(-1)
            && counted.no() == entry.path("no").asInt(-1)
            && counted.abstain() == entry.path("abstain").asInt(-1)
            && counted.accepted() == entry.path("accepted").asBoolean(!counted.accepted()),
        Kind.COUNT,
        line);
  }

  private @Nullable Tally count() {
    JsonNode by = rules;
    if (by == null) {
      return null;
    }
    for (Majority majority : Majority.values()) {
      if (majority.name().equals(by.path("majority").asString(""))) {
        return new Tally(
            choices.getOrDefault("YES", 0),
            choices.getOrDefault("NO", 0),
            choices.getOrDefault("ABSTAIN", 0),
            by.path("roll").asInt(),
            by.path("quorum").asInt(),
            majority);
      }
    }
    return null;
  }

  void say(int entry, String words) {
    said.computeIfAbsent(entry, some -> new ArrayList<>()).add(words);
  }

  void finish() {
    shown.replaceAll(
        one ->
            new Shown(
                one.number(),
                one.kind(),
                one.at(),
                one.title(),
                one.body(),
                said.getOrDefault(one.number(), List.of())));
  }

  List<Shown> shown() {
    return shown;
  }

  @Nullable Tally tally() {
    return tally;
  }

  private void require(boolean holds, Kind kind, int line) {
    if (!holds) {
      faults.add(new Fault(kind, line));
    }
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}
