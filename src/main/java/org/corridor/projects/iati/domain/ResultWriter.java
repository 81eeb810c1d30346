package org.corridor.projects.iati.domain;

import java.util.List;
import org.corridor.projects.iati.IatiDocument;
import org.corridor.projects.iati.IatiResult;
import org.corridor.projects.iati.IatiResult.Baseline;
import org.corridor.projects.iati.IatiResult.Indicator;
import org.corridor.projects.iati.IatiResult.Measured;
import org.corridor.projects.iati.IatiResult.Period;
import org.corridor.projects.iati.IatiResult.Reference;

/** Results of an activity, with their indicators. */
final class ResultWriter {

  private final Markup xml;

  ResultWriter(Markup xml) {
    this.xml = xml;
  }

  void write(IatiResult result) {
    xml.begin("result")
        .attribute("type", result.type())
        .attribute("aggregation-status", result.aggregable());
    xml.texts("title", result.title());
    xml.texts("description", result.description());
    documents(result.documents());
    result.references().forEach(reference -> reference(reference, "vocabulary-uri"));
    result.indicators().forEach(this::indicator);
    xml.end();
  }

  private void indicator(Indicator indicator) {
    xml.begin("indicator")
        .attribute("measure", indicator.measure())
        .attribute("ascending", indicator.ascending())
        .attribute("aggregation-status", indicator.aggregable());
    xml.texts("title", indicator.title());
    xml.texts("description", indicator.description());
    documents(indicator.documents());
    indicator.references().forEach(reference -> reference(reference, "indicator-uri"));
    indicator.baselines().forEach(this::baseline);
    indicator.periods().forEach(this::period);
    xml.end();
  }

  private void reference(Reference reference, String uri) {
    xml.begin("reference")
        .attribute("vocabulary", reference.vocabulary())
        .attribute("code", reference.code())
        .attribute(uri, reference.uri())
        .end();
  }

  private void baseline(Baseline baseline) {
    Measured measured = baseline.measured();
    xml.begin("baseline")
        .attribute("year", baseline.year())
        .attribute("iso-date", baseline.date())
        .attribute("value", measured.value());
    part(measured);
    documents(measured.documents());
    xml.texts("comment", measured.comment());
    xml.end();
  }

  private void period(Period period) {
    xml.begin("period");
    xml.dated("period-start", period.start());
    xml.dated("period-end", period.end());
    period.targets().forEach(target -> measured("target", target));
    period.actuals().forEach(actual -> measured("actual", actual));
    xml.end();
  }

  private void measured(String element, Measured measured) {
    xml.begin(element).attribute("value", measured.value());
    part(measured);
    xml.texts("comment", measured.comment());
    documents(measured.documents());
    xml.end();
  }

  private void part(Measured measured) {
    measured.locations().forEach(ref -> xml.begin("location").attribute("ref", ref).end());
    measured
        .dimensions()
        .forEach(
            dimension ->
                xml.begin("dimension")
                    .attribute("name", dimension.name())
                    .attribute("value", dimension.value())
                    .end());
  }

  private void documents(List<IatiDocument> documents) {
    documents.forEach(document -> ActivityWriter.document(xml, document));
  }
}
