package org.corridor.alliances.agreements.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that an agreement says, in every language, so that a version stays what was signed whatever
 * becomes of the library, of a partner's name or of the vision.
 *
 * @param written the language of title, roles and what is brought
 * @param partnership title of the partnership
 */
public record Content(
    AgreementKind kind,
    String title,
    Language written,
    String partnership,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    List<Side> sides,
    List<Article> articles) {

  public Content {
    sides = List.copyOf(sides);
    articles = List.copyOf(articles);
  }

  /**
   * A party as it is then.
   *
   * @param percent of the budget; null where none was said
   */
  public record Side(
      UUID partner,
      String name,
      String country,
      boolean informal,
      boolean leads,
      String does,
      String brings,
      @Nullable String percent) {}

  /**
   * A clause with its words.
   *
   * @param library its name in the library; null for an own one
   * @param titles by language code
   * @param words by language code: all five as the library has them, or the one it was written in
   * @param quote what it cites in the words of the partnership; null for nothing
   */
  public record Article(
      UUID clause,
      @Nullable String library,
      Map<String, String> titles,
      Map<String, String> words,
      @Nullable Wording quote) {

    public Wording title(Language reader) {
      return pick(titles, reader);
    }

    public Wording words(Language reader) {
      return pick(words, reader);
    }

    private static Wording pick(Map<String, String> all, Language reader) {
      String own = all.get(reader.code());
      if (own != null) {
        return new Wording(own, reader);
      }
      Map.Entry<String, String> other = all.entrySet().iterator().next();
      return new Wording(other.getValue(), Language.of(other.getKey()).orElse(Language.EN));
    }
  }

  /** Words and the language they are in. */
  public record Wording(String text, Language language) {}

  /** Whether anything is said of what the parties do and bring. */
  public boolean hasShares() {
    return sides.stream()
        .anyMatch(
            side -> !side.does().isEmpty() || !side.brings().isEmpty() || side.percent() != null);
  }

  /** SHA-256 of the text in UTF-8, in hexadecimal digits. */
  static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
