package org.corridor.communities.references.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A work of research, with where it can be read.
 *
 * @param person who entered it; null once they are gone
 * @param revision counts its changes, from 0
 */
public record Reference(
    UUID id,
    @Nullable PersonId person,
    Facts facts,
    boolean hidden,
    int revision,
    Instant changed) {

  public static final int FIRST_YEAR = 1800;

  /** What it is, with its name in the Citation Style Language. */
  public enum Kind {
    STUDY("report"),
    SURVEY("dataset"),
    MAPPING("report"),
    THESIS("thesis"),
    ARTICLE("article-journal"),
    BOOK("book"),
    POLICY_PAPER("report");

    private final String csl;

    Kind(String csl) {
      this.csl = csl;
    }

    /** Its type in CSL 1.0.2. */
    public String csl() {
      return csl;
    }

    /** Key of its name. */
    public String text() {
      return "communities.references.kind." + Submission.code(this);
    }
  }

  /**
   * What it says of itself.
   *
   * @param authors as they are cited, one each
   * @param language of the work
   * @param countries that it is about, ISO 3166-1
   * @param about what it found, in the words of who entered it
   * @param link where it can be read
   * @param doi digital object identifier in small letters; empty for none
   */
  public record Facts(
      String title,
      List<String> authors,
      int year,
      String publisher,
      Kind kind,
      Language language,
      List<String> countries,
      String about,
      String link,
      String doi) {

    public static final int TITLE = 300;
    public static final int AUTHOR = 120;
    public static final int MOST_AUTHORS = 30;
    public static final int PUBLISHER = 200;
    public static final int ABOUT = 1_500;
    public static final int MOST_COUNTRIES = 20;
    public static final int DOI = 200;

    private static final Pattern DOIS = Pattern.compile("10\\.[0-9]{4,9}/[^\\s\"<>]+");
    private static final Pattern BEFORE =
        Pattern.compile("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)");

    public Facts {
      authors = List.copyOf(authors);
      countries = List.copyOf(countries);
    }

    /** A DOI as it is kept, from whatever way of writing it; empty where it is none. */
    public static Optional<String> doi(String typed) {
      String small = BEFORE.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
      return Optional.of(small).filter(one -> DOIS.matcher(one).matches());
    }
  }

  /** Where it is on this site. */
  public String path() {
    return "/references/" + id;
  }

  /**
   * @throws ReferenceChanged where it has another revision than {@code base} now
   */
  Reference with(Facts wanted, int base, Instant now) {
    if (base != revision) {
      throw new ReferenceChanged();
    }
    return new Reference(id, person, wanted, hidden, revision + 1, now);
  }
}
