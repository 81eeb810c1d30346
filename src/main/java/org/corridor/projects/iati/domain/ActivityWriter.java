package org.corridor.projects.iati.domain;

import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.corridor.projects.iati.IatiActivity;
import org.corridor.projects.iati.IatiActivity.ActivityDate;
import org.corridor.projects.iati.IatiActivity.Classified;
import org.corridor.projects.iati.IatiActivity.Description;
import org.corridor.projects.iati.IatiActivity.Head;
import org.corridor.projects.iati.IatiActivity.OtherIdentifier;
import org.corridor.projects.iati.IatiActivity.Owner;
import org.corridor.projects.iati.IatiActivity.Participant;
import org.corridor.projects.iati.IatiActivity.Related;
import org.corridor.projects.iati.IatiActivity.Reporter;
import org.corridor.projects.iati.IatiActivity.What;
import org.corridor.projects.iati.IatiActivity.Where;
import org.corridor.projects.iati.IatiDocument;
import org.corridor.projects.iati.IatiLocation;

/** A file of activities, one after the other, each with its elements in the order of the schema. */
final class ActivityWriter {

  static final String VERSION = "2.03";

  private final Markup xml;
  private final MoneyWriter money;
  private final ResultWriter results;

  private ActivityWriter(Writer writer) {
    xml = new Markup(writer);
    money = new MoneyWriter(xml);
    results = new ResultWriter(xml);
  }

  static ActivityWriter begin(Writer writer, Instant generated) {
    ActivityWriter activities = new ActivityWriter(writer);
    activities
        .xml
        .begin("iati-activities")
        .attribute("version", VERSION)
        .attribute("generated-datetime", generated.truncatedTo(ChronoUnit.SECONDS));
    return activities;
  }

  void end() {
    xml.end().finish();
  }

  void write(IatiActivity activity) {
    Head head = activity.head();
    xml.begin("iati-activity")
        .attribute("xml:lang", head.language())
        .attribute("default-currency", head.currency())
        .attribute("last-updated-datetime", head.updated())
        .attribute("humanitarian", head.humanitarian())
        .attribute("hierarchy", head.hierarchy())
        .attribute("linked-data-uri", head.linkedData())
        .attribute("budget-not-provided", head.budgetNotProvided());
    xml.begin("iati-identifier").text(head.identifier()).end();
    reporter(xml, activity.reporter());
    xml.texts("title", activity.title());
    activity.descriptions().forEach(this::description);
    activity.participants().forEach(this::participant);
    activity.otherIdentifiers().forEach(this::otherIdentifier);
    xml.coded("activity-status", activity.status());
    activity.dates().forEach(this::date);
    where(activity.where());
    what(activity.what());
    money.write(activity.money());
    activity.documents().forEach(document -> document(xml, document));
    activity.related().forEach(this::related);
    activity.results().forEach(results::write);
    xml.end();
  }

  static void reporter(Markup xml, Reporter reporter) {
    xml.begin("reporting-org")
        .attribute("ref", reporter.ref())
        .attribute("type", reporter.type())
        .attribute("secondary-reporter", reporter.secondary())
        .narratives(reporter.name())
        .end();
  }

  private void description(Description description) {
    xml.begin("description")
        .attribute("type", description.type())
        .narratives(description.text())
        .end();
  }

  private void participant(Participant participant) {
    xml.begin("participating-org")
        .attribute("ref", participant.ref())
        .attribute("type", participant.type())
        .attribute("role", participant.role())
        .attribute("activity-id", participant.activity())
        .attribute("crs-channel-code", participant.channel())
        .narratives(participant.name())
        .end();
  }

  private void otherIdentifier(OtherIdentifier other) {
    xml.begin("other-identifier").attribute("ref", other.ref()).attribute("type", other.type());
    Owner owner = other.owner();
    if (owner != null) {
      xml.begin("owner-org").attribute("ref", owner.ref()).narratives(owner.name()).end();
    }
    xml.end();
  }

  private void date(ActivityDate date) {
    xml.begin("activity-date")
        .attribute("type", date.type())
        .attribute("iso-date", date.date())
        .narratives(date.note())
        .end();
  }

  private void where(Where where) {
    xml.coded("activity-scope", where.scope());
    where.countries().forEach(country -> classified(xml, "recipient-country", country));
    where.regions().forEach(region -> classified(xml, "recipient-region", region));
    where.locations().forEach(this::location);
  }

  private void location(IatiLocation location) {
    xml.begin("location").attribute("ref", location.ref());
    xml.coded("location-reach", location.reach());
    location.ids().forEach(id -> place("location-id", id));
    xml.texts("name", location.name());
    xml.texts("description", location.description());
    xml.texts("activity-description", location.activity());
    location.administrative().forEach(area -> place("administrative", area));
    IatiLocation.Point point = location.point();
    if (point != null) {
      xml.begin("point").attribute("srsName", point.system());
      xml.begin("pos").text(point.position()).end().end();
    }
    xml.coded("exactness", location.exactness());
    xml.coded("location-class", location.kind());
    xml.coded("feature-designation", location.feature());
    xml.end();
  }

  private void place(String element, IatiLocation.Place place) {
    xml.begin(element)
        .attribute("vocabulary", place.vocabulary())
        .attribute("level", place.level())
        .attribute("code", place.code())
        .end();
  }

  private void what(What what) {
    what.sectors().forEach(sector -> classified(xml, "sector", sector));
    what.tags().forEach(tag -> classified(xml, "tag", tag));
    what.markers().forEach(marker -> classified(xml, "policy-marker", marker));
    xml.coded("collaboration-type", what.collaboration());
    xml.coded("default-flow-type", what.flow());
    xml.coded("default-finance-type", what.finance());
    what.aid().forEach(aid -> classified(xml, "default-aid-type", aid));
    xml.coded("default-tied-status", what.tied());
  }

  static void classified(Markup xml, String element, Classified classified) {
    xml.begin(element)
        .attribute("vocabulary", classified.vocabulary())
        .attribute("vocabulary-uri", classified.vocabularyUri())
        .attribute("code", classified.code())
        .attribute("significance", classified.significance())
        .attribute("percentage", classified.percentage())
        .narratives(classified.narratives())
        .end();
  }

  static void document(Markup xml, IatiDocument document) {
    xml.begin("document-link")
        .attribute("format", document.format())
        .attribute("url", document.url());
    xml.texts("title", document.title());
    xml.texts("description", document.description());
    document.categories().forEach(category -> xml.coded("category", category));
    document.languages().forEach(language -> xml.coded("language", language));
    if (document.date() != null) {
      xml.dated("document-date", document.date());
    }
    xml.end();
  }

  private void related(Related related) {
    xml.begin("related-activity")
        .attribute("ref", related.ref())
        .attribute("type", related.type())
        .end();
  }
}
