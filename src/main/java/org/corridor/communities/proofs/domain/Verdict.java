package org.corridor.communities.proofs.domain;

import java.time.Instant;
import java.util.List;
import org.corridor.communities.proofs.Tally;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at a file.
 *
 * @param faults where it was changed; empty where nothing was
 * @param signer whose key signed it
 * @param key fingerprint of that key: SHA-256 of its SubjectPublicKeyInfo; empty where there is
 *     none
 * @param entries what the file says; empty unless it is whole
 * @param tally recounted from the ballots; null where it is no vote
 */
public record Verdict(
    Result result,
    List<Fault> faults,
    Signer signer,
    String key,
    String record,
    List<Shown> entries,
    @Nullable Tally tally) {

  /** The last word. */
  public enum Result {
    /** Every byte is as it was signed, and what it says holds together. */
    WHOLE,
    CHANGED,
    /** It is no such file at all. */
    NO_RECORD;

    public String text() {
      return "communities.proofs.result." + Submission.code(this);
    }
  }

  /** Whose key it is. */
  public enum Signer {
    THIS_SITE,
    /** A key of nobody we know: whoever verifies compares it with what the other site publishes. */
    OTHER;

    public String text() {
      return "communities.proofs.signer." + Submission.code(this);
    }
  }

  /** What is wrong with a place. */
  public enum Kind {
    HEAD,
    ENTRY,
    WORDS,
    SHAPE,
    SIGNATURE,
    /** The text is not the one of its fingerprint. */
    TEXT,
    /** It refers to something that is not there. */
    REFERENCE,
    /** The ballots come to something else. */
    COUNT;

    public String text() {
      return "communities.proofs.fault." + Submission.code(this);
    }
  }

  /**
   * A place that was changed.
   *
   * @param line of the file, from 1
   */
  public record Fault(Kind kind, int line) {}

  /**
   * What an entry says, to be read.
   *
   * @param title of a text; empty in other entries
   * @param body of a text; empty in other entries
   * @param said the words beside it that the file tells
   */
  public record Shown(
      int number, String kind, Instant at, String title, String body, List<String> said) {
    public Shown {
      said = List.copyOf(said);
    }

    /** Key of what the kind is called; kinds of later versions have a common one. */
    public String text() {
      return "communities.proofs.kind." + (KINDS.contains(kind) ? kind : "other");
    }
  }

  private static final List<String> KINDS =
      List.of("text", "signature", "withdrawal", "outcome", "rules", "ballot", "result");

  public Verdict {
    faults = List.copyOf(faults);
    entries = List.copyOf(entries);
  }
}
