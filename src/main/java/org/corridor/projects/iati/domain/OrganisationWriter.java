package org.corridor.projects.iati.domain;

import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.corridor.projects.iati.IatiDocument;
import org.corridor.projects.iati.IatiPublisher;

/** The organisation file: who reports, and where to read more of it. */
final class OrganisationWriter {

  private static final String WEB_PAGE = "B16";

  private final Markup xml;

  OrganisationWriter(Writer writer) {
    xml = new Markup(writer);
  }

  void write(IatiPublisher publisher, Instant changed, String page) {
    Instant updated = changed.truncatedTo(ChronoUnit.SECONDS);
    List<Narrative> name = publisher.reporter(false).name();
    xml.begin("iati-organisations").attribute("version", ActivityWriter.VERSION);
    xml.begin("iati-organisation")
        .attribute("xml:lang", "en")
        .attribute("default-currency", "EUR")
        .attribute("last-updated-datetime", updated);
    xml.begin("organisation-identifier").text(publisher.ref()).end();
    xml.texts("name", name);
    ActivityWriter.reporter(xml, publisher.reporter(false));
    ActivityWriter.document(
        xml,
        new IatiDocument(
            page, "text/html", name, List.of(), List.of(WEB_PAGE), List.of("en"), null));
    xml.end().end().finish();
  }
}
