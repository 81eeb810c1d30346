package org.corridor.communities.broadcasts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.communities.broadcasts.domain.ChangedMeanwhile;
import org.corridor.communities.broadcasts.domain.Channel;
import org.corridor.communities.broadcasts.domain.NoChannel;
import org.corridor.communities.broadcasts.domain.NoSound;
import org.corridor.communities.broadcasts.domain.Post;
import org.corridor.communities.broadcasts.domain.Post.Facts;
import org.corridor.communities.broadcasts.domain.ReadChannels;
import org.corridor.communities.broadcasts.domain.Sound;
import org.corridor.communities.broadcasts.domain.WritePosts;
import org.corridor.communities.writing.web.Lists;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A post of a channel, read and written. */
@Controller
class PostPage {

  private static final String PATH = "/channels/{id}/posts/{post}";

  private final ReadChannels read;
  private final WritePosts write;
  private final Texts texts;

  PostPage(ReadChannels read, WritePosts write, Texts texts) {
    this.read = read;
    this.write = write;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id, @PathVariable String post) {
    ChannelId channel = ChannelsPage.id(id);
    Post one = read.post(channel, ChannelsPage.uuid(post));
    Channel of = read.channel(channel);
    return new ModelAndView(ChannelsPage.PAGES + "post")
        .addObject("channel", of)
        .addObject("post", one)
        .addObject("edits", read.edits(of))
        .addObject("mine", read.isMine(one));
  }

  @GetMapping("/channels/{id}/posts/new")
  ModelAndView ask(@PathVariable String id) {
    Channel channel = write.channel(ChannelsPage.id(id));
    Form form = Form.builder().put("language", channel.facts().language().code()).build();
    return page(channel, null, form, UUID.randomUUID(), 0);
  }

  @PostMapping("/channels/{id}/posts/new")
  ModelAndView add(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable MultipartFile sound,
      HttpServletRequest request,
      RedirectAttributes redirect)
      throws IOException {
    Channel channel = write.channel(ChannelsPage.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    UUID own = sent.id("id");
    byte[] file = file(sent, sound);
    Facts facts = facts(sent, channel);
    if (facts != null) {
      try {
        write.draft(channel.id(), own, facts, file);
        return done(sent, channel.id(), own, redirect);
      } catch (NoSound e) {
        sent.problem("sound", e.text(), Map.of());
      }
    }
    return again(page(channel, null, sent.form(), own, 0), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @GetMapping(PATH + "/edit")
  ModelAndView edit(@PathVariable String id, @PathVariable String post) {
    Channel channel = write.channel(ChannelsPage.id(id));
    Post one = write.own(channel.id(), ChannelsPage.uuid(post));
    Form form =
        Form.builder()
            .put("title", one.facts().title())
            .put("byline", one.facts().byline())
            .put("language", one.facts().language().code())
            .put("text", one.facts().text())
            .build();
    return page(channel, one, form, one.id(), one.revision());
  }

  @PostMapping(PATH + "/edit")
  ModelAndView save(
      @PathVariable String id,
      @PathVariable String post,
      @RequestParam(required = false) @Nullable MultipartFile sound,
      HttpServletRequest request,
      RedirectAttributes redirect)
      throws IOException {
    Channel channel = write.channel(ChannelsPage.id(id));
    Post one = write.own(channel.id(), ChannelsPage.uuid(post));
    Submission sent = Submission.of(request.getParameterMap());
    byte[] file = file(sent, sound);
    Facts facts = facts(sent, channel);
    if (facts != null) {
      try {
        write.change(channel.id(), one.id(), facts, file, sent.ticked("without"), sent.base());
        return done(sent, channel.id(), one.id(), redirect);
      } catch (NoSound e) {
        sent.problem("sound", e.text(), Map.of());
      } catch (ChangedMeanwhile faster) {
        Post now = write.own(channel.id(), one.id());
        return again(
            page(channel, now, sent.form(), now.id(), now.revision())
                .addObject("theirs", now.facts()),
            HttpStatus.CONFLICT);
      }
    }
    return again(
        page(channel, one, sent.form(), one.id(), sent.base()), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static byte[] file(Submission sent, @Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      return new byte[0];
    }
    if (file.getSize() > Sound.MOST_BYTES) {
      sent.problem("sound", "communities.broadcasts.sound.large", Map.of());
      return new byte[0];
    }
    return file.getBytes();
  }

  private static @Nullable Facts facts(Submission sent, Channel channel) {
    Facts facts =
        new Facts(
            sent.required("title", Facts.TITLE),
            sent.text("byline", Facts.LINE),
            Lists.language(sent, channel.facts().language()),
            sent.text("text", Facts.TEXT));
    return sent.isValid() ? facts : null;
  }

  private ModelAndView done(
      Submission sent, ChannelId channel, UUID post, RedirectAttributes redirect) {
    boolean publish = sent.ticked("publish");
    if (publish) {
      write.publish(channel, post);
    }
    Flash.done(publish ? "communities.broadcasts.published" : "communities.broadcasts.saved")
        .on(redirect);
    return new ModelAndView("redirect:" + channel.path() + "/posts/" + post);
  }

  @PostMapping(PATH + "/publish")
  String publish(@PathVariable String id, @PathVariable String post, RedirectAttributes redirect) {
    Post one = own(id, post);
    write.publish(one.channel(), one.id());
    Flash.done("communities.broadcasts.published").on(redirect);
    return "redirect:" + one.path();
  }

  @PostMapping(PATH + "/withdraw")
  String withdraw(@PathVariable String id, @PathVariable String post, RedirectAttributes redirect) {
    Post one = own(id, post);
    write.withdraw(one.channel(), one.id());
    Flash.done("communities.broadcasts.withdrawn").on(redirect);
    return "redirect:" + one.path();
  }

  @GetMapping(PATH + "/remove")
  ModelAndView askRemove(@PathVariable String id, @PathVariable String post, Language reader) {
    Post one = draft(id, post);
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(
                    reader,
                    "communities.broadcasts.post.remove.title",
                    "name",
                    one.facts().title()),
                texts.text(reader, "communities.broadcasts.post.remove.text"),
                one.path() + "/remove",
                texts.text(reader, "communities.broadcasts.post.remove"),
                one.path()));
  }

  @PostMapping(PATH + "/remove")
  String remove(@PathVariable String id, @PathVariable String post, RedirectAttributes redirect) {
    Post one = draft(id, post);
    write.remove(one.channel(), one.id());
    Flash.done("communities.broadcasts.removed").on(redirect);
    return "redirect:" + one.channel().path();
  }

  private Post draft(String id, String post) {
    Post one = own(id, post);
    if (!one.isDraft()) {
      throw new NoChannel();
    }
    return one;
  }

  private Post own(String id, String post) {
    return write.own(ChannelsPage.id(id), ChannelsPage.uuid(post));
  }

  private ModelAndView page(Channel channel, @Nullable Post now, Form form, UUID id, int base) {
    return new ModelAndView(ChannelsPage.PAGES + "post-form")
        .addObject("channel", channel)
        .addObject("now", now)
        .addObject("form", form)
        .addObject("id", id.toString())
        .addObject("base", base);
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
