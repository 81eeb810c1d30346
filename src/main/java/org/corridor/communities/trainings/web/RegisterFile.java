package org.corridor.communities.trainings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.corridor.communities.trainings.domain.CertificateFile;
import org.corridor.communities.trainings.domain.KeepTrainings;
import org.corridor.communities.trainings.domain.KeepTrainings.Register;
import org.corridor.communities.trainings.domain.Participant;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.corridor.projects.indicators.Dimension;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The register as a table, for those who keep it. */
@RestController
class RegisterFile {

  private final KeepTrainings keep;
  private final Texts texts;

  RegisterFile(KeepTrainings keep, Texts texts) {
    this.keep = keep;
    this.texts = texts;
  }

  @GetMapping("/trainings/{id}/register.csv")
  void csv(@PathVariable String id, Language reader, HttpServletResponse response)
      throws IOException {
    Register register = keep.register(TrainingPage.id(id));
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("register.csv").build().toString());
    CsvTable table = new CsvTable(response.getWriter());
    table.row(head(register, reader));
    register.participants().forEach(one -> table.row(row(register, one, reader)));
  }

  private List<String> head(Register register, Language reader) {
    List<String> head = new ArrayList<>();
    Stream.of(
            "communities.trainings.participant",
            Dimension.SEX.text(),
            Dimension.AGE.text(),
            "communities.writing.country",
            "communities.trainings.attended")
        .map(key -> texts.text(reader, key))
        .forEach(head::add);
    for (String statement : register.training().facts().statements()) {
      head.add(texts.text(reader, "communities.trainings.before") + ": " + statement);
      head.add(texts.text(reader, "communities.trainings.after") + ": " + statement);
    }
    head.add(texts.text(reader, "communities.trainings.certificate"));
    head.add(texts.text(reader, "communities.trainings.certificate.day"));
    return head;
  }

  private List<String> row(Register register, Participant one, Language reader) {
    List<String> row = new ArrayList<>();
    row.add(one.name());
    row.add(one.sex().isEmpty() ? "" : texts.text(reader, Dimension.SEX.text(one.sex())));
    row.add(one.age().isEmpty() ? "" : texts.text(reader, Dimension.AGE.text(one.age())));
    row.add(one.country().isEmpty() ? "" : Countries.name(one.country(), reader));
    row.add(String.valueOf(one.attended().size()));
    for (int i = 0; i < register.training().facts().statements().size(); i++) {
      row.add(rating(one.before(), i));
      row.add(rating(one.after(), i));
    }
    row.add(CertificateFile.hyphens(one.number()));
    row.add(Objects.toString(one.certified(), ""));
    return row;
  }

  private static String rating(List<Integer> ratings, int statement) {
    return statement < ratings.size() && ratings.get(statement) > 0
        ? ratings.get(statement).toString()
        : "";
  }
}
