package org.corridor.capacities.vacancies.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.Pay;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.WantedSkill;
import tools.jackson.databind.json.JsonMapper;

/**
 * A vacancy as schema.org's <a href="https://schema.org/JobPosting">JobPosting</a>, with all that
 * Google asks for.
 */
public final class JobPosting {

  /** Below so many hours a week it is part of the time. */
  static final int WHOLE_WEEK = 35;

  private static final JsonMapper JSON = JsonMapper.shared();

  private JobPosting() {}

  /**
   * @param url of its page
   */
  public static Map<String, Object> of(OpenVacancy vacancy, String url, ZoneId zone) {
    VacancyFacts facts = vacancy.facts();
    Map<String, Object> posting = new LinkedHashMap<>();
    posting.put("@context", "https://schema.org/");
    posting.put("@type", "JobPosting");
    posting.put("title", facts.title());
    posting.put("description", html(facts.description()));
    posting.put("url", url);
    posting.put(
        "identifier",
        typed(
            "PropertyValue",
            Map.of(
                "name",
                vacancy.employer(),
                "value",
                facts.reference().isEmpty() ? vacancy.id().toString() : facts.reference())));
    posting.put("datePosted", LocalDate.ofInstant(vacancy.published(), zone).toString());
    LocalDate until = facts.until();
    if (until != null) {
      posting.put(
          "validThrough", until.plusDays(1).atStartOfDay(zone).toOffsetDateTime().toString());
    }
    posting.put("employmentType", employment(facts));
    posting.put("hiringOrganization", typed("Organization", Map.of("name", vacancy.employer())));
    posting.put("jobLocation", typed("Place", Map.of("address", address(facts))));
    Pay pay = facts.pay();
    if (pay != null) {
      posting.put("baseSalary", salary(pay));
    }
    posting.put("inLanguage", facts.written().code());
    posting.put("industry", facts.sector().name().toLowerCase(Locale.ROOT));
    posting.put("directApply", facts.isThroughPlatform());
    posting.put("totalJobOpenings", facts.posts());
    if (facts.hours() != null) {
      posting.put("workHours", facts.hours() + " h/week");
    }
    if (facts.starts() != null) {
      posting.put("jobStartDate", facts.starts().toString());
    }
    if (!facts.skills().isEmpty()) {
      posting.put("skills", facts.skills().stream().map(WantedSkill::words).toList());
    }
    if (!facts.languages().isEmpty()) {
      posting.put("knowsLanguage", facts.languages());
    }
    return posting;
  }

  /** As the content of a script element: no text of it can end that element. */
  public static String script(Map<String, Object> posting) {
    return JSON.writeValueAsString(posting)
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static List<String> employment(VacancyFacts facts) {
    Integer hours = facts.hours();
    String time = hours != null && hours < WHOLE_WEEK ? "PART_TIME" : "FULL_TIME";
    return switch (facts.kind()) {
      case PERMANENT -> List.of(time);
      case FIXED_TERM, SEASONAL -> List.of(time, "TEMPORARY");
      case INTERNSHIP -> List.of("INTERN");
      case APPRENTICESHIP -> List.of("OTHER");
    };
  }

  /** What another platform's word for it means here. */
  static JobKind kind(List<String> employment) {
    List<String> types =
        employment.stream()
            .map(one -> one.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"))
            .toList();
    if (types.contains("INTERN")) {
      return JobKind.INTERNSHIP;
    }
    return types.contains("TEMPORARY") || types.contains("CONTRACTOR")
        ? JobKind.FIXED_TERM
        : JobKind.PERMANENT;
  }

  private static Map<String, Object> address(VacancyFacts facts) {
    Map<String, Object> address = new LinkedHashMap<>();
    address.put("@type", "PostalAddress");
    if (!facts.town().isEmpty()) {
      address.put("addressLocality", facts.town());
    }
    address.put("addressCountry", facts.country());
    return address;
  }

  private static Map<String, Object> salary(Pay pay) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("@type", "QuantitativeValue");
    BigDecimal least = pay.least();
    BigDecimal most = pay.most();
    if (least != null && most != null && least.compareTo(most) != 0) {
      value.put("minValue", least);
      value.put("maxValue", most);
    } else {
      value.put("value", least == null ? most : least);
    }
    value.put("unitText", pay.per().name());
    return typed("MonetaryAmount", Map.of("currency", pay.currency(), "value", value));
  }

  private static Map<String, Object> typed(String type, Map<String, Object> rest) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@type", type);
    rest.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> all.put(one.getKey(), one.getValue()));
    return all;
  }

  /** Paragraphs as HTML, which is what the description is to be; nothing of it is markup. */
  static String html(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("\\n\\s*\\n")) {
      String safe =
          paragraph.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      paragraphs.add("<p>" + safe.replace("\n", "<br>") + "</p>");
    }
    return String.join("", paragraphs);
  }
}
