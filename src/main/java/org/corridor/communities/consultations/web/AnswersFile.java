package org.corridor.communities.consultations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.communities.consultations.domain.Answer;
import org.corridor.communities.consultations.domain.Question;
import org.corridor.communities.consultations.domain.ReadConsultations;
import org.corridor.communities.consultations.domain.ReadConsultations.Shown;
import org.corridor.communities.consultations.domain.ReadConsultations.View;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** All answers as a table, for those who ask: with the names that were given, and nothing else. */
@RestController
class AnswersFile {

  private final ReadConsultations read;
  private final Texts texts;

  AnswersFile(ReadConsultations read, Texts texts) {
    this.read = read;
    this.texts = texts;
  }

  @GetMapping("/consultations/{id}/answers.csv")
  void csv(@PathVariable String id, Language reader, HttpServletResponse response)
      throws IOException {
    View view = read.forHosts(ConsultationPage.id(id));
    List<Question> questions = view.consultation().facts().questions();
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("answers.csv").build().toString());
    CsvTable table = new CsvTable(response.getWriter());
    List<String> head = new ArrayList<>();
    head.add(texts.text(reader, "communities.consultations.name"));
    head.add(texts.text(reader, "communities.writing.language"));
    head.add(texts.text(reader, "communities.consultations.quoting"));
    head.add(texts.text(reader, "communities.consultations.support"));
    questions.forEach(one -> head.add(one.text()));
    table.row(head);
    view.answers().forEach(one -> table.row(row(one, questions, reader)));
  }

  private List<String> row(Shown shown, List<Question> questions, Language reader) {
    Answer answer = shown.answer();
    List<String> row = new ArrayList<>();
    row.add(answer.name());
    row.add(answer.language().code());
    row.add(texts.text(reader, answer.quoting().text()));
    row.add(String.valueOf(shown.support()));
    questions.forEach(one -> row.add(said(one, answer)));
    return row;
  }

  private static String said(Question question, Answer answer) {
    return answer.to(question).stream()
        .map(one -> question.hasOptions() ? question.options().get(Integer.parseInt(one)) : one)
        .collect(Collectors.joining("; "));
  }
}
