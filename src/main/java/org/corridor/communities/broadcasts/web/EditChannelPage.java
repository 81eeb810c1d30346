package org.corridor.communities.broadcasts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.communities.CircleId;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.communities.broadcasts.domain.ChangedMeanwhile;
import org.corridor.communities.broadcasts.domain.Channel;
import org.corridor.communities.broadcasts.domain.Channel.Facts;
import org.corridor.communities.broadcasts.domain.Channel.Kind;
import org.corridor.communities.broadcasts.domain.KeepChannels;
import org.corridor.communities.writing.web.Lists;
import org.corridor.people.OrganisationId;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
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

/** Begins a channel and changes what it says of itself. */
@Controller
class EditChannelPage {

  private static final String CIRCLE = "circle:";
  private static final String ORGANISATION = "organisation:";
  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(
              one -> one.matches("(Africa|America|Asia|Europe|Indian|Pacific|Atlantic)/[A-Za-z_]+"))
          .sorted()
          .toList();

  private final KeepChannels keep;
  private final Texts texts;
  private final Clock clock;

  EditChannelPage(KeepChannels keep, Texts texts, Clock clock) {
    this.keep = keep;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/channels/new")
  ModelAndView ask(Language reader) {
    String here = clock.getZone().getId();
    Form form =
        Form.builder()
            .put("language", reader.code())
            .put("zone", ZONES.contains(here) ? here : "Europe/Paris")
            .build();
    return page(null, form, ChannelId.create(), 0);
  }

  @PostMapping("/channels/new")
  ModelAndView begin(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    ChannelId id = new ChannelId(sent.id("id"));
    Facts facts = read(sent, reader);
    if (facts == null) {
      return again(page(null, sent.form(), id, 0), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    String of = sent.text("of", 60);
    UUID circle = named(of, CIRCLE);
    UUID organisation = named(of, ORGANISATION);
    keep.begin(
        id,
        facts,
        circle == null ? null : new CircleId(circle),
        organisation == null ? null : new OrganisationId(organisation));
    Flash.done("communities.broadcasts.begun").on(redirect);
    return new ModelAndView("redirect:" + id.path());
  }

  private static @Nullable UUID named(String typed, String kind) {
    return typed.startsWith(kind) ? Submission.uuid(typed.substring(kind.length())) : null;
  }

  @GetMapping("/channels/{id}/edit")
  ModelAndView edit(@PathVariable String id) {
    Channel one = keep.own(ChannelsPage.id(id));
    Facts facts = one.facts();
    Form form =
        Form.builder()
            .put("kind", facts.kind())
            .put("title", facts.title())
            .put("language", facts.language().code())
            .put("about", facts.about())
            .put("stream", facts.stream())
            .put("zone", facts.zone())
            .build();
    return page(one, form, one.id(), one.revision());
  }

  @PostMapping("/channels/{id}/edit")
  ModelAndView save(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Channel one = keep.own(ChannelsPage.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    Facts facts = read(sent, reader);
    if (facts == null) {
      return again(page(one, sent.form(), one.id(), sent.base()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      keep.change(one.id(), facts, sent.base());
    } catch (ChangedMeanwhile faster) {
      Channel now = keep.own(one.id());
      return again(
          page(now, sent.form(), now.id(), now.revision()).addObject("theirs", now.facts()),
          HttpStatus.CONFLICT);
    }
    Flash.done("communities.broadcasts.saved").on(redirect);
    return new ModelAndView("redirect:" + one.id().path());
  }

  private static @Nullable Facts read(Submission sent, Language reader) {
    Kind kind = sent.choice("kind", Kind.class);
    if (kind == null && sent.text("kind", 20).isEmpty()) {
      sent.problem("kind", "platform.form.required", Map.of());
    }
    String zone = sent.text("zone", 60);
    if (!ZONES.contains(zone)) {
      sent.problem("zone", "platform.form.unknown-choice", Map.of());
    }
    String title = sent.required("title", Facts.TITLE);
    String about = sent.text("about", Facts.ABOUT);
    String stream = Lists.link(sent, "stream");
    return kind == null || !sent.isValid()
        ? null
        : new Facts(kind, title, Lists.language(sent, reader), about, stream, zone);
  }

  private ModelAndView page(@Nullable Channel now, Form form, ChannelId id, int base) {
    List<Choice> of =
        now != null
            ? List.of()
            : Stream.concat(
                    keep.circles().stream().map(one -> new Choice(CIRCLE + one.id(), one.name())),
                    keep.organisations().stream()
                        .map(one -> new Choice(ORGANISATION + one.id(), one.name())))
                .toList();
    return new ModelAndView(ChannelsPage.PAGES + "form")
        .addObject("now", now)
        .addObject("form", form)
        .addObject("id", id.toString())
        .addObject("base", base)
        .addObject("of", of)
        .addObject("zones", ZONES.stream().map(one -> new Choice(one, one)).toList());
  }

  @GetMapping("/channels/{id}/remove")
  ModelAndView askRemove(@PathVariable String id, Language reader) {
    Channel one = keep.own(ChannelsPage.id(id));
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(
                    reader, "communities.broadcasts.remove.title", "name", one.facts().title()),
                texts.text(reader, "communities.broadcasts.remove.text"),
                one.id().path() + "/remove",
                texts.text(reader, "communities.broadcasts.remove"),
                one.id().path()));
  }

  @PostMapping("/channels/{id}/remove")
  String remove(@PathVariable String id, RedirectAttributes redirect) {
    keep.remove(ChannelsPage.id(id));
    Flash.done("communities.broadcasts.removed").on(redirect);
    return "redirect:/channels/mine";
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
