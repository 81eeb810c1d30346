package org.corridor.communities.references.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.references.domain.KeepReferences;
import org.corridor.communities.references.domain.KnownReference;
import org.corridor.communities.references.domain.Reference;
import org.corridor.communities.references.domain.Reference.Facts;
import org.corridor.communities.references.domain.Reference.Kind;
import org.corridor.communities.references.domain.ReferenceChanged;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a work, changes and removes it. */
@Controller
class EditReferencePage {

  private final KeepReferences keep;
  private final Texts texts;

  EditReferencePage(KeepReferences keep, Texts texts) {
    this.keep = keep;
    this.texts = texts;
  }

  @GetMapping("/references/new")
  ModelAndView ask(Language reader) {
    return page(null, Form.builder().put("language", reader.code()).build(), UUID.randomUUID(), 0);
  }

  @PostMapping("/references/new")
  ModelAndView add(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    UUID id = sent.id("id");
    Facts facts = read(sent, reader);
    if (facts == null) {
      return again(page(null, sent.form(), id, 0), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.add(id, facts);
    } catch (KnownReference there) {
      return again(
          page(null, sent.form(), id, 0).addObject("known", there.known().toString()),
          HttpStatus.CONFLICT);
    }
    Flash.done("communities.references.saved").on(redirect);
    return new ModelAndView("redirect:/references/" + id);
  }

  @GetMapping("/references/{id}/edit")
  ModelAndView edit(@PathVariable String id) {
    Reference one = keep.own(ReferencePage.id(id));
    Facts facts = one.facts();
    Form form =
        Form.builder()
            .put("title", facts.title())
            .put("authors", String.join("\n", facts.authors()))
            .put("year", facts.year())
            .put("publisher", facts.publisher())
            .put("kind", facts.kind())
            .put("language", facts.language().code())
            .putAll("countries", facts.countries())
            .put("about", facts.about())
            .put("link", facts.link())
            .put("doi", facts.doi())
            .build();
    return page(one, form, one.id(), one.revision());
  }

  @PostMapping("/references/{id}/edit")
  ModelAndView save(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Reference one = keep.own(ReferencePage.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    Facts facts = read(sent, reader);
    if (facts == null) {
      return again(page(one, sent.form(), one.id(), sent.base()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.edit(one.id(), facts, sent.base());
    } catch (KnownReference there) {
      return again(
          page(one, sent.form(), one.id(), sent.base())
              .addObject("known", there.known().toString()),
          HttpStatus.CONFLICT);
    } catch (ReferenceChanged faster) {
      Reference now = keep.own(one.id());
      return again(
          page(now, sent.form(), now.id(), now.revision()).addObject("theirs", now.facts()),
          HttpStatus.CONFLICT);
    }
    Flash.done("communities.references.saved").on(redirect);
    return new ModelAndView("redirect:" + one.path());
  }

  private @Nullable Facts read(Submission sent, Language reader) {
    String title = sent.required("title", Facts.TITLE);
    List<String> authors = authors(sent);
    Integer year = sent.whole("year", Reference.FIRST_YEAR, keep.year() + 1);
    if (year == null && sent.text("year", 5).isEmpty()) {
      sent.problem("year", "platform.form.required", Map.of());
    }
    Kind kind = sent.choice("kind", Kind.class);
    if (kind == null && sent.text("kind", 20).isEmpty()) {
      sent.problem("kind", "platform.form.required", Map.of());
    }
    List<String> countries =
        sent.all("countries").stream()
            .filter(Countries.codes()::contains)
            .distinct()
            .limit(Facts.MOST_COUNTRIES)
            .toList();
    String doi = doi(sent);
    String link = Lists.link(sent, "link");
    if (link.isEmpty() && doi.isEmpty()) {
      sent.problem("link", "communities.references.link.needed", Map.of());
    }
    String publisher = sent.text("publisher", Facts.PUBLISHER);
    String about = sent.text("about", Facts.ABOUT);
    return year == null || kind == null || !sent.isValid()
        ? null
        : new Facts(
            title,
            authors,
            year,
            publisher,
            kind,
            Lists.language(sent, reader),
            countries,
            about,
            link.isEmpty() ? "https://doi.org/" + doi : link,
            doi);
  }

  private static List<String> authors(Submission sent) {
    List<String> authors =
        sent.required("authors", Facts.AUTHOR * Facts.MOST_AUTHORS)
            .lines()
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
    if (authors.size() > Facts.MOST_AUTHORS
        || authors.stream().anyMatch(one -> one.length() > Facts.AUTHOR)) {
      sent.problem(
          "authors", "communities.references.authors.many", Map.of("most", Facts.MOST_AUTHORS));
    }
    return authors;
  }

  private static String doi(Submission sent) {
    String typed = sent.text("doi", Facts.DOI);
    if (typed.isEmpty()) {
      return "";
    }
    return Facts.doi(typed)
        .orElseGet(
            () -> {
              sent.problem("doi", "communities.references.doi.wrong", Map.of());
              return "";
            });
  }

  private static ModelAndView page(@Nullable Reference now, Form form, UUID id, int base) {
    return new ModelAndView(ReferencePage.PAGES + "form")
        .addObject("now", now)
        .addObject("form", form)
        .addObject("id", id.toString())
        .addObject("base", base);
  }

  @GetMapping("/references/{id}/remove")
  ModelAndView askRemove(@PathVariable String id, Language reader) {
    Reference one = keep.own(ReferencePage.id(id));
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(
                    reader, "communities.references.remove.title", "name", one.facts().title()),
                texts.text(reader, "communities.references.remove.text"),
                one.path() + "/remove",
                texts.text(reader, "communities.references.remove"),
                one.path()));
  }

  @PostMapping("/references/{id}/remove")
  String remove(@PathVariable String id, RedirectAttributes redirect) {
    keep.remove(ReferencePage.id(id));
    Flash.done("communities.references.removed").on(redirect);
    return "redirect:/references";
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
