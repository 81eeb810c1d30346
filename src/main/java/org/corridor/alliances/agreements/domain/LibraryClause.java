package org.corridor.alliances.agreements.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the library, in the order of an agreement. Its words are the texts {@code
 * alliances.agreements.clause.<code>}; they say what the handbook found that partners should settle
 * in writing before they begin (6.1: "all the aspects above are negotiated in advance").
 */
public enum LibraryClause {
  PARTIES("Chapter 6; 6.1", true),
  PURPOSE("6.1; Text box 17", true),
  ROLES("6.2; Text box 15", true),
  RESOURCES("6.1; 6.4", true),
  DECISIONS("Chapter 6; 6.4", false),
  COMMUNICATION("6.4; Text box 17", true),
  MONEY("6.4", true),
  VISIBILITY("6.4", true),
  DATA("Text box 10", true),
  LEARNING("6.3", false),
  DISAGREEMENT("6.4; Text box 17", true),
  CHANGES("6.4", true),
  DURATION("Chapter 6", true),
  WITHDRAWAL("6.1; 6.4", true),
  AFTERWARDS("Text box 15", false);

  private final String source;
  private final boolean always;

  LibraryClause(String source, boolean always) {
    this.source = source;
    this.always = always;
  }

  /** Where in the handbook it comes from. */
  public String source() {
    return source;
  }

  public String title() {
    return "alliances.agreements.clause." + Submission.code(this) + ".title";
  }

  public String words() {
    return "alliances.agreements.clause." + Submission.code(this) + ".text";
  }

  /** What a new agreement begins with: everything for a memorandum, the core for others. */
  static List<LibraryClause> of(AgreementKind kind) {
    return Stream.of(values())
        .filter(clause -> kind == AgreementKind.MEMORANDUM || clause.always)
        .toList();
  }

  /** Empty for an own clause and for one that has left the library. */
  public static Optional<LibraryClause> named(@Nullable String name) {
    return Arrays.stream(values()).filter(clause -> clause.name().equals(name)).findFirst();
  }
}
