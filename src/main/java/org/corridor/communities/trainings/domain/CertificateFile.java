package org.corridor.communities.trainings.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.communities.trainings.domain.ReadTrainings.Certificate;
import org.corridor.communities.trainings.domain.Training.Session;
import org.corridor.people.OrganisationView;
import org.corridor.platform.document.Paper;
import org.corridor.platform.document.Part;
import org.corridor.platform.document.PdfFile;
import org.corridor.platform.document.Press;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A certificate on a sheet of paper, in the language of its training. */
@Component
public class CertificateFile {

  private static final double HOUR = 60;

  private final Texts texts;
  private final Press press;
  private final SiteAddress site;

  CertificateFile(Texts texts, Press press, SiteAddress site) {
    this.texts = texts;
    this.press = press;
    this.site = site;
  }

  public byte[] pdf(Certificate one) {
    Paper paper = paper(one);
    return press.print(() -> PdfFile.sheet(paper));
  }

  private Paper paper(Certificate one) {
    Language language = one.training().facts().language();
    Formats formats = Formats.in(language);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(2, texts.text(language, "communities.trainings.certificate.for")));
    parts.add(new Part.Prose("", one.participant().name()));
    parts.add(
        new Part.Prose(
            "",
            texts.text(
                language,
                "communities.trainings.certificate.took",
                "title",
                one.training().facts().title(),
                "hours",
                one.minutes() / HOUR)));
    parts.add(
        new Part.Points(
            one.attended().stream().map(session -> line(session, language, formats)).toList()));
    String number = hyphens(one.participant().number());
    parts.add(
        new Part.Prose(texts.text(language, "communities.trainings.certificate.number"), number));
    parts.add(
        new Part.Note(
            texts.text(
                language,
                "communities.trainings.certificate.check",
                "address",
                site.of("/certificates/" + number))));
    return new Paper(
        language,
        language.code(),
        texts.text(language, "communities.trainings.certificate"),
        one.training().facts().title(),
        one.organisation().map(OrganisationView::name).orElse(""),
        List.of(),
        one.participant().certified() == null ? "" : formats.date(one.participant().certified()),
        "",
        parts);
  }

  private String line(Session session, Language language, Formats formats) {
    String place =
        session.country().isEmpty()
            ? session.place()
            : session.place() + " " + Countries.name(session.country(), language);
    return String.join(
        " · ",
        formats.date(session.day()),
        texts.text(language, session.side().text()),
        place.strip());
  }

  /** In groups that are easy to type. */
  public static String hyphens(@Nullable String number) {
    return number == null ? "" : number.replaceAll("(.{5})(?=.)", "$1-");
  }
}
