package org.corridor.capacities.skills.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.corridor.capacities.skills.ConceptKind;
import org.corridor.platform.text.Language;

/**
 * The project's own compact taxonomy, {@code modules/capacities/skills/starter.csv}: skills and
 * occupations of the handbook's sectors in all our languages. Where ESCO has the very same concept
 * it has ESCO's URI, so that it stays the same concept when ESCO comes in.
 *
 * <p>Columns: {@code key} (what other rows name it by), {@code uri} (empty: {@code
 * urn:corridor:skill:<key>}), {@code kind}, {@code sector}, {@code code} (ISCO-08, of occupations
 * and their groups), {@code broader} (key), a column for each language with its labels between
 * bars, the preferred one first, {@code essential} and {@code optional} (keys between blanks).
 */
final class StarterTaxonomy {

  static final String FAMILY = "starter";

  private static final String FILE = "/modules/capacities/skills/starter.csv";

  private final String text;

  StarterTaxonomy() {
    try (InputStream file =
        Objects.requireNonNull(StarterTaxonomy.class.getResourceAsStream(FILE), FILE)) {
      text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A concept of it.
   *
   * @param labels by language, at least one in each, the preferred one first
   */
  record Row(
      int line,
      String key,
      String uri,
      ConceptKind kind,
      String sector,
      String code,
      String broader,
      Map<Language, List<String>> labels,
      List<String> essential,
      List<String> optional) {}

  /** What tells it from other versions of itself. */
  String name() {
    try {
      byte[] digest =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Row> rows() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      return parser.stream().map(StarterTaxonomy::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(CSVRecord row) {
    String key = row.get("key");
    String uri = row.get("uri");
    Map<Language, List<String>> labels = new HashMap<>();
    for (Language language : Language.values()) {
      labels.put(
          language,
          Arrays.stream(row.get(language.code()).split("\\|"))
              .map(String::strip)
              .filter(label -> !label.isEmpty())
              .toList());
    }
    return new Row(
        (int) row.getRecordNumber() + 1,
        key,
        uri.isEmpty() ? "urn:corridor:skill:" + key : uri,
        ConceptKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        row.get("sector").toUpperCase(Locale.ROOT),
        row.get("code"),
        row.get("broader"),
        labels,
        keys(row.get("essential")),
        keys(row.get("optional")));
  }

  private static List<String> keys(String cell) {
    return Arrays.stream(cell.split(" ")).filter(key -> !key.isEmpty()).toList();
  }

  void stage(Staging staging) {
    List<Row> rows = rows();
    Map<String, String> uris = new HashMap<>();
    rows.forEach(row -> uris.put(row.key(), row.uri()));
    for (Row row : rows) {
      Staging.Spot spot = new Staging.Spot(0, row.line());
      staging.concept(row.uri(), row.kind(), row.code(), row.sector(), FAMILY, spot);
      row.labels()
          .forEach(
              (language, labels) ->
                  staging.labels(row.uri(), language.code(), labels, List.of(), spot));
      if (!row.broader().isEmpty()) {
        staging.relation(row.uri(), "broader", uri(uris, row.broader()), FAMILY, spot);
      }
      row.essential()
          .forEach(key -> staging.relation(row.uri(), "essential", uri(uris, key), FAMILY, spot));
      row.optional()
          .forEach(key -> staging.relation(row.uri(), "optional", uri(uris, key), FAMILY, spot));
    }
  }

  private static String uri(Map<String, String> uris, String key) {
    return Objects.requireNonNull(uris.get(key), () -> "The starter has no " + key);
  }
}
