package org.corridor.capacities.needs.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.asks.AskTerms.Pay;
import org.corridor.capacities.asks.web.FormFields;
import org.corridor.capacities.needs.Headcount;
import org.corridor.capacities.needs.Headcount.Age;
import org.corridor.capacities.needs.domain.Confirmation;
import org.corridor.capacities.needs.domain.Need;
import org.corridor.capacities.needs.domain.Need.Facts;
import org.corridor.capacities.needs.domain.Need.Skill;
import org.corridor.capacities.needs.domain.Priority;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.web.SkillLines;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a need. */
final class NeedForm {

  static final String SKILLS = "skills";

  /** Of the fields that say how well a skill has to be known, and how much it matters. */
  static final String LEVELS = "levels";

  private NeedForm() {}

  /** Null where something is wrong. */
  static @Nullable Facts read(Submission sent, SkillLines.Typed typed, Language reader) {
    String title = sent.required("title", Need.TITLE);
    String problem = sent.text("problem", Need.WORDS);
    Sector sector = FormFields.chosen(sent, "sector", Sector.class);
    Language written = sent.choice("language", Language.class);
    String country = country(sent);
    String town = sent.text("town", Need.LINE);
    LocalDate from = FormFields.day(sent, "from");
    LocalDate until = FormFields.day(sent, "until");
    if (from != null && until != null && until.isBefore(from)) {
      sent.problem("until", "capacities.asks.until.before", Map.of());
    }
    Integer seats = sent.whole("seats", 1, Need.MOST_SEATS);
    Pay pay = FormFields.chosen(sent, "pay", Pay.class);
    Headcount people = headcount(sent, "");
    Priority priority = sent.choice("priority", Priority.class);
    Confirmation confirmation = confirmation(sent);
    String planUrl = url(sent, "planUrl");
    String planTitle = sent.text("planTitle", Need.LINE);
    String who = sent.text("who", Need.LINE);
    String there = sent.text("there", Need.WORDS);
    if (!sent.isValid() || sector == null || pay == null) {
      return null;
    }
    return new Facts(
        title,
        problem,
        sector,
        written == null ? reader : written,
        country,
        town,
        from,
        until,
        sent.choices("modes", Mode.class),
        languages(sent),
        seats == null ? 1 : seats,
        sent.ticked("teaching"),
        pay,
        who,
        people,
        there,
        priority == null ? Priority.NORMAL : priority,
        confirmation,
        planTitle,
        planUrl,
        skills(sent, typed));
  }

  private static String country(Submission sent) {
    String country = sent.required("country", 2).toUpperCase(Locale.ROOT);
    if (!country.isEmpty() && !Countries.exists(country)) {
      sent.problem("country", "platform.form.unknown-choice", Map.of());
    }
    return country;
  }

  private static List<String> languages(Submission sent) {
    return sent.all("languages").stream()
        .filter(SpokenLanguages.codes()::contains)
        .limit(Need.MOST_LANGUAGES)
        .toList();
  }

  private static Confirmation confirmation(Submission sent) {
    Confirmation.How how = sent.choice("confirmed", Confirmation.How.class);
    return new Confirmation(
        how == null ? Confirmation.How.NOT_YET : how,
        sent.text("confirmedBy", Need.LINE),
        FormFields.day(sent, "confirmedOn"),
        sent.text("source", Need.LINE));
  }

  /** Numbers by sex and age; an empty field is 0. */
  static Headcount headcount(Submission sent, String prefix) {
    List<Integer> women = new ArrayList<>();
    List<Integer> men = new ArrayList<>();
    for (Age age : Age.values()) {
      women.add(number(sent, prefix + "women-" + age.name()));
      men.add(number(sent, prefix + "men-" + age.name()));
    }
    return new Headcount(women, men);
  }

  private static int number(Submission sent, String name) {
    Integer number = sent.whole(name, 0, Headcount.MOST);
    return number == null ? 0 : number;
  }

  /** An address of the web; empty where there is none. */
  static String url(Submission sent, String name) {
    String typed = sent.text(name, 500);
    if (!typed.isEmpty() && !isWeb(typed)) {
      sent.problem(name, "capacities.needs.url.wrong", Map.of());
    }
    return typed;
  }

  private static boolean isWeb(String typed) {
    try {
      URI uri = URI.create(typed);
      return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** How each skill matters stands in rows of its own, found by its words. */
  private static List<Skill> skills(Submission sent, SkillLines.Typed typed) {
    Map<String, Skill> levels = new HashMap<>();
    sent.rows(
        LEVELS,
        SkillLines.MOST,
        row -> {
          Experience least = row.choice("least", Experience.class);
          String words = row.text("words", SkillLine.LONGEST);
          if (!words.isEmpty()) {
            SkillLine line = new SkillLine(words, Language.EN, null);
            levels.put(
                key(words),
                new Skill(line, !row.ticked("welcome"), least == null ? Experience.CAN : least));
          }
          return words;
        });
    return typed.lines().stream()
        .map(
            line -> {
              Skill level = levels.get(key(line.words()));
              return level == null
                  ? new Skill(line, true, Experience.CAN)
                  : new Skill(line, level.essential(), level.least());
            })
        .toList();
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  static Form empty(Language reader, String country) {
    return Form.builder()
        .put("language", reader.name())
        .put("country", country)
        .put("seats", 1)
        .put("priority", Priority.NORMAL.name())
        .put("confirmed", Confirmation.How.NOT_YET.name())
        .build();
  }

  static Form fill(Facts facts) {
    Form.Builder form =
        Form.builder()
            .put("title", facts.title())
            .put("problem", facts.problem())
            .put("sector", facts.sector().name())
            .put("language", facts.written().name())
            .put("country", facts.country())
            .put("town", facts.town())
            .put("from", facts.from())
            .put("until", facts.until())
            .putAll("modes", facts.modes().stream().map(Mode::name).toList())
            .putAll("languages", facts.languages())
            .put("seats", facts.seats())
            .put("teaching", facts.teaching() ? "1" : null)
            .put("pay", facts.pay().name())
            .put("who", facts.who())
            .put("there", facts.thereAlready())
            .put("priority", facts.priority().name())
            .put("confirmed", facts.confirmation().how().name())
            .put("confirmedBy", facts.confirmation().by())
            .put("confirmedOn", facts.confirmation().on())
            .put("source", facts.confirmation().source())
            .put("planTitle", facts.planTitle())
            .put("planUrl", facts.planUrl());
    fill(form, "", facts.people());
    int number = 0;
    for (Skill skill : facts.skills()) {
      String row = LEVELS + "[" + number++ + "].";
      form.put(row + "words", skill.line().words())
          .put(row + "least", skill.least().name())
          .put(row + "welcome", skill.essential() ? null : "1");
    }
    return form.build();
  }

  static void fill(Form.Builder form, String prefix, Headcount people) {
    for (Age age : Age.values()) {
      form.put(prefix + "women-" + age.name(), shown(people.women(age)));
      form.put(prefix + "men-" + age.name(), shown(people.men(age)));
    }
  }

  private static @Nullable Integer shown(int number) {
    return number == 0 ? null : number;
  }
}
