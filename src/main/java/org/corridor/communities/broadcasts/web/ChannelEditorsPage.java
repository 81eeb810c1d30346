package org.corridor.communities.broadcasts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.communities.broadcasts.domain.Channel;
import org.corridor.communities.broadcasts.domain.KeepChannels;
import org.corridor.communities.broadcasts.domain.NoChannel;
import org.corridor.communities.broadcasts.domain.Post;
import org.corridor.communities.broadcasts.domain.Transmission;
import org.corridor.communities.broadcasts.domain.WritePosts;
import org.corridor.communities.writing.web.Lists;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who writes for a channel, and its schedule. */
@Controller
class ChannelEditorsPage {

  private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private final KeepChannels keep;
  private final WritePosts write;
  private final SiteAddress site;

  ChannelEditorsPage(KeepChannels keep, WritePosts write, SiteAddress site) {
    this.keep = keep;
    this.write = write;
    this.site = site;
  }

  @GetMapping("/channels/{id}/editors")
  ModelAndView editors(@PathVariable String id) {
    Channel one = keep.own(ChannelsPage.id(id));
    return new ModelAndView(ChannelsPage.PAGES + "editors")
        .addObject("one", one)
        .addObject("editors", keep.editors(one.id()))
        .addObject("link", site.of(one.id().path() + "/join?key=" + one.key()));
  }

  /** Takes an editor's place away. */
  @PostMapping("/channels/{id}/editors")
  String remove(@PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    UUID editor = Submission.uuid(Submission.of(request.getParameterMap()).text("editor", 40));
    if (editor == null) {
      throw new NoChannel();
    }
    keep.removeEditor(ChannelsPage.id(id), new PersonId(editor));
    Flash.done("communities.broadcasts.editors.removed").on(redirect);
    return "redirect:" + ChannelsPage.id(id).path() + "/editors";
  }

  @PostMapping("/channels/{id}/key")
  String renew(@PathVariable String id, RedirectAttributes redirect) {
    keep.renewKey(ChannelsPage.id(id));
    Flash.done("communities.broadcasts.editors.renewed").on(redirect);
    return "redirect:" + ChannelsPage.id(id).path() + "/editors";
  }

  @GetMapping("/channels/{id}/join")
  ModelAndView askJoin(@PathVariable String id, HttpServletRequest request) {
    return join(id, Submission.of(request.getParameterMap()).text("key", 40), Form.empty());
  }

  private ModelAndView join(String id, String key, Form form) {
    return new ModelAndView(ChannelsPage.PAGES + "join")
        .addObject("one", keep.invited(ChannelsPage.id(id), key))
        .addObject("key", key)
        .addObject("form", form);
  }

  @PostMapping("/channels/{id}/join")
  ModelAndView join(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String key = sent.text("key", 40);
    String name = sent.required("name", Post.Facts.LINE);
    if (!sent.isValid()) {
      return again(join(id, key, sent.form()));
    }
    keep.join(ChannelsPage.id(id), key, name);
    Flash.done("communities.broadcasts.editors.joined").on(redirect);
    return new ModelAndView("redirect:" + ChannelsPage.id(id).path());
  }

  @GetMapping("/channels/{id}/schedule")
  ModelAndView askSchedule(@PathVariable String id) {
    return schedule(ChannelsPage.id(id), Form.empty(), UUID.randomUUID());
  }

  private ModelAndView schedule(ChannelId id, Form form, UUID transmission) {
    return new ModelAndView(ChannelsPage.PAGES + "schedule")
        .addObject("one", write.channel(id))
        .addObject("form", form)
        .addObject("id", transmission.toString());
  }

  @PostMapping("/channels/{id}/schedule")
  ModelAndView schedule(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Channel channel = write.channel(ChannelsPage.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    UUID own = sent.id("id");
    Transmission read = read(sent, channel, own);
    if (read == null) {
      return again(schedule(channel.id(), sent.form(), own));
    }
    keep.schedule(read);
    Flash.done("communities.broadcasts.scheduled").on(redirect);
    return new ModelAndView("redirect:" + channel.id().path() + "#schedule");
  }

  private static @Nullable Transmission read(Submission sent, Channel channel, UUID id) {
    String title = sent.required("title", Transmission.TITLE);
    LocalDate day = sent.requiredDay("day", EARLIEST, LATEST, "communities.writing.day.wrong");
    LocalTime time = time(sent);
    Integer minutes = sent.whole("minutes", 1, Transmission.MOST_MINUTES);
    if (minutes == null && sent.text("minutes", 10).isEmpty()) {
      sent.problem("minutes", "platform.form.required", Map.of());
    }
    String stream = Lists.link(sent, "stream");
    return day == null || time == null || minutes == null || !sent.isValid()
        ? null
        : new Transmission(
            id,
            channel.id(),
            title,
            day.atTime(time).atZone(channel.facts().zoneId()).toInstant(),
            minutes,
            stream);
  }

  private static @Nullable LocalTime time(Submission sent) {
    String typed = sent.required("time", 8);
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
    } catch (DateTimeException e) {
      sent.problem("time", "communities.broadcasts.time.wrong", Map.of());
      return null;
    }
  }

  @PostMapping("/channels/{id}/schedule/{transmission}/remove")
  String unschedule(
      @PathVariable String id, @PathVariable String transmission, RedirectAttributes redirect) {
    keep.unschedule(ChannelsPage.id(id), ChannelsPage.uuid(transmission));
    Flash.done("communities.broadcasts.unscheduled").on(redirect);
    return "redirect:" + ChannelsPage.id(id).path() + "#schedule";
  }

  private static ModelAndView again(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
