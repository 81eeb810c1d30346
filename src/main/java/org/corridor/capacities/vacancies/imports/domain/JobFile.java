package org.corridor.capacities.vacancies.imports.domain;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.platform.sheet.FileRefused;
import org.corridor.platform.sheet.Sheet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that are no sheets, made into one: JobPostings of schema.org as JSON-LD, alone or in a web
 * page, and feeds (Atom, RSS). The number of a row is that of the posting in the file.
 */
public final class JobFile {

  private static final Pattern SCRIPT =
      Pattern.compile(
          "<script[^>]{0,200}application/ld\\+json[^>]{0,200}>(.*?)</script>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final int DEEPEST = 6;

  private JobFile() {}

  /**
   * Reads a file, whatever it is called.
   *
   * @throws FileRefused if it is none that can be read
   */
  public static Sheet read(byte[] file) {
    if (file.length > Sheet.MOST_BYTES) {
      throw new FileRefused("too-big", Map.of("most", Sheet.MOST_BYTES / 1024 / 1024));
    }
    String beginning =
        new String(file, 0, Math.min(file.length, 100), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading();
    if (beginning.startsWith("{") || beginning.startsWith("[")) {
      return sheet(postings(text(file)));
    }
    return beginning.startsWith("<") ? sheet(markup(text(file))) : Sheet.read(file);
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
  }

  private static Sheet sheet(List<Map<VacancyField, String>> rows) {
    if (rows.isEmpty()) {
      throw new FileRefused("no-jobs");
    }
    Sheet.Builder sheet = new Sheet.Builder();
    sheet.row(0, Stream.of(VacancyField.values()).map(VacancyField::code).toList());
    for (int i = 0; i < rows.size(); i++) {
      Map<VacancyField, String> row = rows.get(i);
      sheet.row(
          i + 1,
          Stream.of(VacancyField.values()).map(field -> row.getOrDefault(field, "")).toList());
    }
    return sheet.build();
  }

  private static List<Map<VacancyField, String>> postings(String json) {
    List<Map<VacancyField, String>> rows = new ArrayList<>();
    try {
      collect(JsonMapper.shared().readTree(json), rows, 0);
    } catch (JacksonException e) {
      throw new FileRefused("json");
    }
    return rows;
  }

  private static void collect(JsonNode node, List<Map<VacancyField, String>> rows, int depth) {
    if (depth > DEEPEST || rows.size() > Sheet.MOST_ROWS) {
      return;
    }
    if (node.isArray()) {
      node.forEach(each -> collect(each, rows, depth + 1));
    } else if (isPosting(node)) {
      rows.add(PostingReader.row(node));
    } else if (node.isObject()) {
      for (String name : List.of("@graph", "itemListElement", "item", "jobs")) {
        if (node.has(name)) {
          collect(node.get(name), rows, depth + 1);
        }
      }
    }
  }

  private static boolean isPosting(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.asString("").endsWith("JobPosting")
        || type.isArray()
            && type.valueStream().anyMatch(one -> one.asString("").endsWith("JobPosting"));
  }

  private static List<Map<VacancyField, String>> markup(String text) {
    List<Map<VacancyField, String>> rows = new ArrayList<>();
    Matcher script = SCRIPT.matcher(text);
    while (script.find()) {
      rows.addAll(postings(script.group(1)));
    }
    return rows.isEmpty() ? feed(text) : rows;
  }

  private static List<Map<VacancyField, String>> feed(String xml) {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    try {
      return input.build(new StringReader(xml)).getEntries().stream().map(JobFile::entry).toList();
    } catch (FeedException | IllegalArgumentException e) {
      throw new FileRefused("feed");
    }
  }

  private static Map<VacancyField, String> entry(SyndEntry entry) {
    Map<VacancyField, String> row = new EnumMap<>(VacancyField.class);
    put(row, VacancyField.REFERENCE, shortened(entry.getUri()));
    put(row, VacancyField.TITLE, PostingReader.plain(entry.getTitle()));
    put(row, VacancyField.HIRING, entry.getAuthor());
    put(row, VacancyField.LINK, entry.getLink());
    SyndContent words =
        entry.getContents().isEmpty() ? entry.getDescription() : entry.getContents().get(0);
    put(row, VacancyField.DESCRIPTION, words == null ? "" : PostingReader.plain(words.getValue()));
    return row;
  }

  /** The end of an address says more than its beginning. */
  private static String shortened(@org.jspecify.annotations.Nullable String uri) {
    String id = uri == null ? "" : uri.replaceFirst("^urn:uuid:", "");
    int most = org.corridor.capacities.vacancies.VacancyFacts.REFERENCE;
    return id.length() > most ? id.substring(id.length() - most) : id;
  }

  private static void put(
      Map<VacancyField, String> row,
      VacancyField field,
      @org.jspecify.annotations.Nullable String text) {
    if (text != null && !text.isBlank()) {
      row.put(field, text.strip());
    }
  }
}
