package org.corridor.projects.iati.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.knowledge.Case;
import org.corridor.people.OrganisationId;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.platform.text.Texts;
import org.corridor.projects.iati.IatiActivity;
import org.corridor.projects.iati.IatiActivity.Classified;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.corridor.projects.iati.IatiActivity.Participant;
import org.corridor.projects.iati.IatiLocation;
import org.corridor.projects.registry.domain.Project;
import org.corridor.projects.registry.domain.ProjectFacts;
import org.corridor.projects.registry.domain.Story;
import org.springframework.stereotype.Component;

/**
 * An activity of another publisher as a project of the registry. What the standard does not tell,
 * such as the countries that people left or building blocks, stays empty: nothing is guessed.
 */
@Component
class ProjectOfActivity {

  private static final String BASIS = "iati";
  private static final String REMITTANCES = "24050";
  private static final int LONGEST_SUMMARY = 700;
  private static final int LONGEST_TITLE = 300;
  private static final int MOST_PARTNERS = 60;
  private static final int MOST_PLACES = 60;
  private static final int DIGITS = 8;
  private static final Pattern POSITION =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)[ ,]+(-?\\d{1,3}(?:\\.\\d+)?)");

  private final Texts texts;

  ProjectOfActivity(Texts texts) {
    this.texts = texts;
  }

  /** Where the registry says that a publisher's projects come from. */
  static String source(String publisher) {
    return "iati:" + publisher;
  }

  /** Its name in addresses: never that of a project of ours. */
  static String slug(String identifier) {
    String readable = Case.idOf("iati-" + identifier).replaceAll("-+$", "");
    String cut = readable.substring(0, Math.min(readable.length(), 100));
    return cut + "-" + ActivityJson.hash(identifier).substring(0, DIGITS);
  }

  Project of(IatiActivity activity) {
    List<String> countries = countries(activity);
    LocalText title = local(activity, activity.title(), LONGEST_TITLE);
    ProjectFacts facts =
        new ProjectFacts(
            activity.identifier(),
            slug(activity.identifier()),
            source(activity.reporter().ref()),
            title,
            summary(activity).orElse(title),
            countries,
            List.of(),
            places(activity, countries),
            theme(activity),
            List.of(),
            List.of(),
            List.of(),
            partners(activity),
            new ProjectFacts.Reading(BASIS, note(activity)));
    return new Project(
        facts, new Story(List.of(), null, List.of(), List.of(), List.of(), null, null));
  }

  private static List<String> countries(IatiActivity activity) {
    return Stream.concat(
            activity.where().countries().stream(),
            activity.money().transactions().stream()
                .flatMap(transaction -> Stream.ofNullable(transaction.country())))
        .map(Classified::code)
        .filter(Countries::exists)
        .distinct()
        .toList();
  }

  private static String theme(IatiActivity activity) {
    return Stream.concat(
                activity.what().sectors().stream(),
                activity.money().transactions().stream().flatMap(one -> one.sectors().stream()))
            .anyMatch(sector -> sector.code().equals(REMITTANCES))
        ? "remittances"
        : "other";
  }

  private static Optional<LocalText> summary(IatiActivity activity) {
    return activity.descriptions().stream()
        .filter(one -> !one.text().isEmpty())
        .findFirst()
        .map(one -> local(activity, one.text(), LONGEST_SUMMARY));
  }

  /** In those languages that are ours; where none is, as it stands. */
  private static LocalText local(IatiActivity activity, List<Narrative> narratives, int most) {
    Map<Language, String> ours = new EnumMap<>(Language.class);
    for (Narrative narrative : narratives) {
      String tag = narrative.language() == null ? activity.head().language() : narrative.language();
      Language.of(tag == null ? "en" : tag)
          .ifPresent(language -> ours.putIfAbsent(language, cut(narrative.text(), most)));
    }
    if (ours.isEmpty()) {
      ours.put(Language.EN, cut(narratives.get(0).text(), most));
    }
    return new LocalText(ours);
  }

  private static String cut(String text, int most) {
    String plain = text.strip().replaceAll("\\s+", " ");
    if (plain.length() <= most) {
      return plain;
    }
    int end = plain.lastIndexOf(' ', most);
    return plain.substring(0, end > most / 2 ? end : plain.offsetByCodePoints(0, most / 2)) + " …";
  }

  /** Those with a name and a position, where it is clear in which country. */
  private static List<ProjectFacts.Place> places(IatiActivity activity, List<String> countries) {
    if (countries.size() != 1) {
      return List.of();
    }
    List<ProjectFacts.Place> places = new ArrayList<>();
    for (IatiLocation location : activity.where().locations()) {
      IatiLocation.Point point = location.point();
      Matcher position = POSITION.matcher(point == null ? "" : point.position());
      if (!location.name().isEmpty() && position.matches() && places.size() < MOST_PLACES) {
        places.add(
            new ProjectFacts.Place(
                cut(location.name().get(0).text(), LONGEST_TITLE),
                countries.get(0),
                true,
                Double.parseDouble(position.group(1)),
                Double.parseDouble(position.group(2))));
      }
    }
    return places;
  }

  private static List<ProjectFacts.Partner> partners(IatiActivity activity) {
    Map<String, ProjectFacts.Partner> partners = new LinkedHashMap<>();
    for (Participant one : activity.participants()) {
      if (!one.name().isEmpty() && partners.size() < MOST_PARTNERS) {
        String name = cut(one.name().get(0).text(), LONGEST_TITLE);
        String key = one.ref() == null ? name : one.ref();
        String type = one.type() == null ? "" : one.type();
        partners.putIfAbsent(
            key,
            new ProjectFacts.Partner(id(key), name, country(key), OrganisationTypes.kind(type)));
      }
    }
    return List.copyOf(partners.values());
  }

  /**
   * The same for the same organisation; none of our directory, since nobody here vouches for it.
   */
  private static OrganisationId id(String key) {
    return new OrganisationId(
        UUID.nameUUIDFromBytes(("iati:" + key).getBytes(StandardCharsets.UTF_8)));
  }

  /** Identifiers begin with the country of the agency that gave them; empty where it is none. */
  private static String country(String ref) {
    return ref.matches("[A-Z]{2}-.+") && Countries.exists(ref.substring(0, 2))
        ? ref.substring(0, 2)
        : "";
  }

  private LocalText note(IatiActivity activity) {
    List<Narrative> name = activity.reporter().name();
    String publisher = name.isEmpty() ? activity.reporter().ref() : name.get(0).text();
    Map<Language, String> note = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      note.put(
          language,
          texts.text(
              language,
              "projects.iati.note",
              "publisher",
              cut(publisher, LONGEST_TITLE),
              "ref",
              activity.reporter().ref()));
    }
    return new LocalText(note);
  }
}
