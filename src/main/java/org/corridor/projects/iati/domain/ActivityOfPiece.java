package org.corridor.projects.iati.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.corridor.projects.iati.IatiActivity;
import org.corridor.projects.iati.IatiActivity.ActivityDate;
import org.corridor.projects.iati.IatiActivity.Classified;
import org.corridor.projects.iati.IatiActivity.Description;
import org.corridor.projects.iati.IatiActivity.Head;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.corridor.projects.iati.IatiActivity.OtherIdentifier;
import org.corridor.projects.iati.IatiActivity.Owner;
import org.corridor.projects.iati.IatiActivity.Participant;
import org.corridor.projects.iati.IatiActivity.Related;
import org.corridor.projects.iati.IatiActivity.Reporter;
import org.corridor.projects.iati.IatiActivity.What;
import org.corridor.projects.iati.IatiActivity.Where;
import org.corridor.projects.iati.IatiDocument;
import org.corridor.projects.iati.IatiLocation;
import org.jspecify.annotations.Nullable;

/** Reads an activity of a file; the opposite of {@link ActivityWriter}. */
final class ActivityOfPiece {

  private static final int LONGEST_IDENTIFIER = 300;

  /** As a preview shows it. */
  private static final int LONGEST_TITLE = 300;

  private final Piece piece;
  private final Reading reading = new Reading();

  private ActivityOfPiece(Piece piece) {
    this.piece = piece;
  }

  /**
   * @param activity null where something is wrong with it
   * @param title its first one, its beginning where it is long; empty where it has none
   */
  record Read(
      String identifier, String title, @Nullable IatiActivity activity, List<Finding> findings) {}

  static Read of(Piece piece) {
    ActivityOfPiece reader = new ActivityOfPiece(piece);
    IatiActivity activity = reader.activity();
    List<Finding> findings = List.copyOf(reader.reading.findings());
    String title = activity.title().isEmpty() ? "" : cut(activity.title().get(0).text());
    return new Read(activity.identifier(), title, findings.isEmpty() ? activity : null, findings);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TITLE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
  }

  private IatiActivity activity() {
    MoneyOfPiece money = new MoneyOfPiece(reading);
    ResultOfPiece results = new ResultOfPiece(reading);
    Head head = head();
    Reporter reporter = reporter();
    List<Narrative> title = reading.narrativesOf(piece, "title");
    if (title.isEmpty()) {
      reading.wrong(piece, "missing", "title", "");
    }
    String status = reading.codeOf(piece, "activity-status", "ActivityStatus");
    if (status == null) {
      reading.wrong(piece, "missing", "activity-status", "");
    }
    return new IatiActivity(
        head,
        reporter,
        title,
        each("description", this::description),
        each("participating-org", this::participant),
        each("other-identifier", this::otherIdentifier),
        status == null ? "" : status,
        each("activity-date", this::date),
        where(),
        what(),
        money.of(piece),
        each("document-link", document -> document(reading, document)),
        each(
            "related-activity",
            one ->
                new Related(
                    reading.required(one, "ref"),
                    reading.requiredCode(one, "type", "RelatedActivityType"))),
        each("result", results::of));
  }

  private <T> List<T> each(String element, Function<Piece, T> read) {
    return piece.all(element).stream().map(read).toList();
  }

  private Head head() {
    String identifier = piece.first("iati-identifier").map(one -> one.text().strip()).orElse("");
    if (identifier.isEmpty()) {
      reading.wrong(piece, "missing", "iati-identifier", "");
    } else if (identifier.length() > LONGEST_IDENTIFIER) {
      reading.wrong(piece, "too-long", "iati-identifier", identifier);
    }
    String language = reading.text(piece, "xml:lang");
    if (language != null && !Reading.isLanguage(language)) {
      reading.wrong(piece, "code", "iati-activity/@xml:lang", language);
    }
    return new Head(
        identifier.substring(0, Math.min(identifier.length(), LONGEST_IDENTIFIER)),
        reading.moment(piece, "last-updated-datetime"),
        language,
        reading.code(piece, "default-currency", "Currency"),
        reading.truth(piece, "humanitarian"),
        reading.whole(piece, "hierarchy"),
        reading.text(piece, "budget-not-provided"),
        reading.text(piece, "linked-data-uri"));
  }

  private Reporter reporter() {
    Piece found = piece.first("reporting-org").orElse(null);
    if (found == null) {
      reading.wrong(piece, "missing", "reporting-org", "");
      return new Reporter("", "", null, List.of());
    }
    return new Reporter(
        reading.required(found, "ref"),
        reading.requiredCode(found, "type", "OrganisationType"),
        reading.truth(found, "secondary-reporter"),
        reading.narratives(found));
  }

  private Description description(Piece one) {
    return new Description(reading.code(one, "type", "DescriptionType"), reading.narratives(one));
  }

  private Participant participant(Piece one) {
    return new Participant(
        reading.text(one, "ref"),
        reading.code(one, "type", "OrganisationType"),
        reading.requiredCode(one, "role", "OrganisationRole"),
        reading.text(one, "activity-id"),
        reading.text(one, "crs-channel-code"),
        reading.narratives(one));
  }

  private OtherIdentifier otherIdentifier(Piece one) {
    return new OtherIdentifier(
        reading.required(one, "ref"),
        reading.required(one, "type"),
        one.first("owner-org")
            .map(owner -> new Owner(reading.text(owner, "ref"), reading.narratives(owner)))
            .orElse(null));
  }

  private ActivityDate date(Piece one) {
    return new ActivityDate(
        reading.requiredCode(one, "type", "ActivityDateType"),
        reading.date(one, "iso-date"),
        reading.narratives(one));
  }

  private Where where() {
    return new Where(
        reading.codeOf(piece, "activity-scope", "ActivityScope"),
        each("recipient-country", one -> classified(reading, one, "Country")),
        each("recipient-region", one -> classified(reading, one, null)),
        each("location", this::location));
  }

  private IatiLocation location(Piece one) {
    return new IatiLocation(
        reading.text(one, "ref"),
        reading.anyCodeOf(one, "location-reach"),
        one.all("location-id").stream().map(this::place).toList(),
        reading.narrativesOf(one, "name"),
        reading.narrativesOf(one, "description"),
        reading.narrativesOf(one, "activity-description"),
        one.all("administrative").stream().map(this::place).toList(),
        one.first("point").map(this::point).orElse(null),
        reading.anyCodeOf(one, "exactness"),
        reading.anyCodeOf(one, "location-class"),
        reading.anyCodeOf(one, "feature-designation"));
  }

  private IatiLocation.Place place(Piece one) {
    return new IatiLocation.Place(
        reading.required(one, "vocabulary"),
        reading.required(one, "code"),
        reading.text(one, "level"));
  }

  private IatiLocation.@Nullable Point point(Piece one) {
    String system = reading.text(one, "srsName");
    return one.first("pos")
        .map(
            position ->
                new IatiLocation.Point(
                    system == null ? IatiLocation.Point.WGS84 : system, position.text().strip()))
        .orElse(null);
  }

  private What what() {
    return new What(
        each("sector", one -> classified(reading, one, "Sector")),
        each("tag", this::tag),
        each("policy-marker", one -> classified(reading, one, "PolicyMarker")),
        reading.codeOf(piece, "collaboration-type", "CollaborationType"),
        reading.codeOf(piece, "default-flow-type", "FlowType"),
        reading.codeOf(piece, "default-finance-type", "FinanceType"),
        each("default-aid-type", one -> classified(reading, one, "AidType")),
        reading.codeOf(piece, "default-tied-status", "TiedStatus"));
  }

  private Classified tag(Piece one) {
    String vocabulary = reading.text(one, "vocabulary");
    String list =
        "2".equals(vocabulary) ? "UNSDG-Goals" : "3".equals(vocabulary) ? "UNSDG-Targets" : null;
    Classified tag = classified(reading, one, null);
    if (list != null && !tag.code().isEmpty() && !CodeLists.has(list, tag.code())) {
      reading.wrong(one, "code", "tag/@code", tag.code());
    }
    return tag;
  }

  /**
   * @param list where codes without a vocabulary, or of the first one, must be; null for none
   */
  static Classified classified(Reading reading, Piece one, @Nullable String list) {
    String vocabulary = reading.text(one, "vocabulary");
    boolean standard = vocabulary == null || vocabulary.equals("1");
    BigDecimal percentage =
        one.name().startsWith("recipient-") || one.name().equals("sector")
            ? reading.decimal(one, "percentage")
            : null;
    String significance =
        one.name().equals("policy-marker")
            ? reading.code(one, "significance", "PolicySignificance")
            : null;
    return new Classified(
        vocabulary,
        reading.text(one, "vocabulary-uri"),
        list != null && standard
            ? reading.requiredCode(one, "code", list)
            : reading.required(one, "code"),
        percentage,
        significance,
        reading.narratives(one));
  }

  static IatiDocument document(Reading reading, Piece one) {
    return new IatiDocument(
        reading.required(one, "url"),
        reading.required(one, "format"),
        reading.narrativesOf(one, "title"),
        reading.narrativesOf(one, "description"),
        one.all("category").stream()
            .map(category -> reading.requiredCode(category, "code", "DocumentCategory"))
            .toList(),
        one.all("language").stream()
            .map(language -> reading.requiredCode(language, "code", "Language"))
            .toList(),
        one.first("document-date").map(date -> reading.date(date, "iso-date")).orElse(null));
  }
}
