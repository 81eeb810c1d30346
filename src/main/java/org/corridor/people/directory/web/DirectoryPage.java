package org.corridor.people.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.people.CurrentPerson;
import org.corridor.people.directory.domain.Count;
import org.corridor.people.directory.domain.Facet;
import org.corridor.people.directory.domain.Found;
import org.corridor.people.directory.domain.Match;
import org.corridor.people.directory.domain.Question;
import org.corridor.people.directory.domain.Question.Order;
import org.corridor.people.directory.domain.SearchDirectory;
import org.corridor.people.directory.web.DirectoryView.Active;
import org.corridor.people.directory.web.DirectoryView.FacetView;
import org.corridor.people.directory.web.DirectoryView.SortView;
import org.corridor.people.directory.web.DirectoryView.Value;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The directory, with facets, search and map. Search engines are asked to stay away: what they keep
 * nobody can take back.
 */
@Controller
class DirectoryPage {

  /** As far as a reader looks; the search finds the others. */
  private static final int MOST_VALUES = 30;

  private final SearchDirectory directory;
  private final DirectoryCards cards;
  private final DirectoryMap map;
  private final CurrentPerson current;
  private final Texts texts;

  DirectoryPage(
      SearchDirectory directory,
      DirectoryCards cards,
      DirectoryMap map,
      CurrentPerson current,
      Texts texts) {
    this.directory = directory;
    this.cards = cards;
    this.map = map;
    this.current = current;
    this.texts = texts;
  }

  @GetMapping(DirectoryAddress.PATH)
  String show(
      @RequestParam MultiValueMap<String, String> parameters,
      Language reader,
      Model model,
      HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    DirectoryRequest request = DirectoryRequest.of(parameters);
    Found found = directory.find(request.question(), request.page(), DirectoryRequest.PAGE_SIZE);
    model.addAttribute("view", view(request, found, reader));
    return "people/directory/pages/directory";
  }

  private DirectoryView view(DirectoryRequest request, Found found, Language reader) {
    Question question = request.question();
    return new DirectoryView(
        question.words(),
        found.total(),
        found.page(),
        found.pages(),
        found.page() == found.pages() && found.total() > SearchDirectory.MOST,
        Stream.of(Facet.values()).map(facet -> facet(facet, question, found, reader)).toList(),
        active(question, reader),
        sorts(question, reader),
        question.order() == Order.BEST ? null : DirectoryRequest.code(question.order()),
        found.cards().stream().map(card -> cards.card(card, reader)).toList(),
        found.page() > 1 ? page(question, found.page() - 1) : null,
        found.page() < found.pages() ? page(question, found.page() + 1) : null,
        map.of(found.corridors(), question, reader).orElse(null),
        current.person().isPresent()
            ? DirectoryAddress.of(DirectoryDownload.PATH, question, 1)
            : null,
        remarks(request, found));
  }

  private static String page(Question question, int page) {
    return DirectoryAddress.of(DirectoryAddress.PATH, question, page);
  }

  private FacetView facet(Facet facet, Question question, Found found, Language reader) {
    List<Value> values = new ArrayList<>();
    Map<String, Count> counts = found.counts(facet);
    counts.forEach(
        (code, count) -> {
          boolean chosen = question.of(facet).contains(code);
          if (values.size() < MOST_VALUES || chosen) {
            values.add(new Value(code, facet.name(code, texts, reader), count, chosen));
          }
        });
    return new FacetView(
        facet.code(),
        texts.text(reader, facet.text()),
        facet == Facet.KIND || !question.of(facet).isEmpty(),
        values,
        counts.size() - values.size());
  }

  private List<Active> active(Question question, Language reader) {
    List<Active> active = new ArrayList<>();
    if (!question.words().isEmpty()) {
      active.add(
          new Active(
              texts.text(reader, "people.directory.words.short"),
              "“" + question.words() + "”",
              DirectoryAddress.of(question.withWords(""))));
    }
    question
        .values()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        active.add(
                            new Active(
                                texts.text(reader, facet.text()),
                                facet.name(value, texts, reader),
                                DirectoryAddress.of(question.toggled(facet, value))))));
    return active;
  }

  private List<SortView> sorts(Question question, Language reader) {
    return Stream.of(Order.values())
        .map(
            order ->
                new SortView(
                    texts.text(reader, "people.directory.sort." + Submission.code(order)),
                    DirectoryAddress.of(question.in(order)),
                    question.order() == order))
        .toList();
  }

  private static List<Remark> remarks(DirectoryRequest request, Found found) {
    List<Remark> remarks = new ArrayList<>(request.remarks());
    if (found.preparing()) {
      remarks.add(new Remark("people.directory.preparing", Map.of()));
    }
    if (found.match() != Match.EXACT && found.total() > 0) {
      remarks.add(
          new Remark(
              "people.directory.match." + Submission.code(found.match()),
              Map.of("words", request.question().words())));
    }
    if (request.page() > found.pages()) {
      remarks.add(new Remark("people.directory.last-page", Map.of("pages", found.pages())));
    }
    return remarks;
  }
}
