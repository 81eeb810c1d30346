package org.corridor.capacities.vacancies.imports.domain;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JobPosting of schema.org as the cells of a row; whatever it lacks stays blank. */
final class PostingReader {

  private static final Pattern BREAKS =
      Pattern.compile("<br\\s*/?>|</p>|</li>|</div>|</h[1-6]>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAGS = Pattern.compile("<[^<>]{0,2000}>");
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,6});");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private PostingReader() {}

  static Map<VacancyField, String> row(JsonNode posting) {
    Map<VacancyField, String> row = new EnumMap<>(VacancyField.class);
    put(row, VacancyField.REFERENCE, identifier(posting.path("identifier")));
    put(row, VacancyField.TITLE, plain(posting.path("title").asString("")));
    put(row, VacancyField.DESCRIPTION, plain(posting.path("description").asString("")));
    put(row, VacancyField.WRITTEN, posting.path("inLanguage").asString(""));
    put(row, VacancyField.HIRING, name(posting.path("hiringOrganization")));
    place(row, first(posting.path("jobLocation")).path("address"));
    put(row, VacancyField.SECTOR, sector(posting.path("industry").asString("")));
    put(row, VacancyField.KIND, kind(texts(posting.path("employmentType"))));
    Matcher hours = NUMBER.matcher(posting.path("workHours").asString(""));
    put(row, VacancyField.HOURS, hours.lookingAt() ? hours.group() : "");
    pay(row, posting.path("baseSalary"));
    put(row, VacancyField.ESSENTIAL, String.join("; ", texts(posting.path("skills"))));
    put(row, VacancyField.LANGUAGES, String.join("; ", texts(posting.path("knowsLanguage"))));
    put(row, VacancyField.STARTS, day(posting.path("jobStartDate").asString(""), false));
    put(row, VacancyField.UNTIL, day(posting.path("validThrough").asString(""), true));
    put(row, VacancyField.POSTS, posting.path("totalJobOpenings").asString(""));
    if (!posting.path("directApply").asBoolean(false)) {
      put(row, VacancyField.LINK, posting.path("url").asString(""));
    }
    return row;
  }

  private static String identifier(JsonNode node) {
    String id = node.isObject() ? node.path("value").asString("") : first(node).asString("");
    return id.length() > VacancyFacts.REFERENCE
        ? id.substring(id.length() - VacancyFacts.REFERENCE)
        : id;
  }

  private static String name(JsonNode node) {
    return node.isObject() ? node.path("name").asString("") : node.asString("");
  }

  private static void place(Map<VacancyField, String> row, JsonNode address) {
    if (address.isObject()) {
      put(row, VacancyField.TOWN, address.path("addressLocality").asString(""));
      put(row, VacancyField.COUNTRY, name(address.path("addressCountry")));
    } else {
      put(row, VacancyField.TOWN, address.asString(""));
    }
  }

  private static void pay(Map<VacancyField, String> row, JsonNode salary) {
    JsonNode value = salary.path("value");
    if (value.isObject()) {
      String only = value.path("value").asString("");
      String least = value.path("minValue").asString(only);
      put(row, VacancyField.PAY_LEAST, least);
      put(row, VacancyField.PAY_MOST, value.path("maxValue").asString(only));
      put(row, VacancyField.PER, value.path("unitText").asString(""));
    } else {
      put(row, VacancyField.PAY_LEAST, value.asString(""));
    }
    if (row.containsKey(VacancyField.PAY_LEAST) || row.containsKey(VacancyField.PAY_MOST)) {
      put(row, VacancyField.CURRENCY, salary.path("currency").asString(""));
    }
  }

  /** What we have a word for; the rest is left to the default. */
  private static String sector(String industry) {
    return new VacancyCells(Map.of(VacancyField.SECTOR, industry.isEmpty() ? "-" : industry))
                .sector()
            == null
        ? ""
        : industry;
  }

  private static String kind(List<String> types) {
    if (types.contains("INTERN")) {
      return "INTERN";
    }
    return types.contains("TEMPORARY") || types.contains("CONTRACTOR") ? "TEMPORARY" : "";
  }

  /**
   * @param end whether midnight means that the day before is the last
   */
  private static String day(String text, boolean end) {
    if (text.length() <= 10) {
      return text;
    }
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      boolean dayBefore = end && moment.toLocalTime().equals(LocalTime.MIDNIGHT);
      return moment.toLocalDate().minusDays(dayBefore ? 1 : 0).toString();
    } catch (DateTimeParseException withoutZone) {
      return text.substring(0, 10);
    }
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> texts.add(name(each)));
    } else {
      texts.add(name(node));
    }
    return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.toList());
  }

  /** HTML as plain text: none of it is ever shown as markup. */
  static String plain(@Nullable String html) {
    if (html == null) {
      return "";
    }
    String lines = BREAKS.matcher(html).replaceAll("\n");
    String text = TAGS.matcher(lines).replaceAll("");
    StringBuilder plain = new StringBuilder();
    Matcher entity = ENTITY.matcher(text);
    while (entity.find()) {
      entity.appendReplacement(plain, Matcher.quoteReplacement(character(entity)));
    }
    entity.appendTail(plain);
    return plain.toString().replaceAll("\n{3,}", "\n\n").strip();
  }

  private static String character(Matcher entity) {
    String name = entity.group(1);
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, entity.group());
    }
    boolean hex = name.startsWith("#x");
    int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }

  private static void put(Map<VacancyField, String> row, VacancyField field, String text) {
    if (!text.isBlank()) {
      row.put(field, text.strip());
    }
  }
}
