package org.corridor.communities.showcase.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.CommunityProject;
import org.corridor.communities.showcase.domain.CommunityProject.State;
import org.corridor.communities.showcase.domain.KeepShowcase;
import org.corridor.communities.showcase.domain.ReadShowcase;
import org.corridor.communities.showcase.domain.ReadShowcase.View;
import org.corridor.communities.showcase.domain.ShowcaseRefused;
import org.corridor.communities.showcase.domain.ShownPicture;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.picture.Darkroom;
import org.corridor.platform.picture.PictureRefused;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One community project, and what its organisation does with it. */
@Controller
class CommunityProjectPage {

  private static final String PATH = "/showcase/{id}";

  private final ReadShowcase read;
  private final KeepShowcase keep;
  private final Toolbox toolbox;
  private final ProjectsUnderWay projects;
  private final Texts texts;

  CommunityProjectPage(
      ReadShowcase read,
      KeepShowcase keep,
      Toolbox toolbox,
      ProjectsUnderWay projects,
      Texts texts) {
    this.read = read;
    this.keep = keep;
    this.toolbox = toolbox;
    this.projects = projects;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id) {
    return page(ShowcaseAddress.id(id), Form.empty());
  }

  private ModelAndView page(ShowcaseId id, Form form) {
    View view = read.show(id);
    List<String> blocks = view.project().facts().blocks();
    return new ModelAndView("communities/showcase/pages/project")
        .addObject("view", view)
        .addObject("form", form)
        .addObject("picture", UUID.randomUUID().toString())
        .addObject(
            "blocks", blocks.stream().flatMap(block -> toolbox.block(block).stream()).toList())
        .addObject("project", project(view.project().facts().project()).orElse(null));
  }

  private Optional<ProjectUnderWay> project(String key) {
    return ProjectKey.read(key).flatMap(projects::find).filter(ProjectUnderWay::shown);
  }

  @PostMapping(PATH + "/state")
  ModelAndView become(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    ShowcaseId known = ShowcaseAddress.id(id);
    keep.own(known);
    Submission sent = Submission.of(request.getParameterMap());
    State next = sent.choice("to", State.class);
    String told =
        next != null && next.isOver()
            ? sent.required("became", CommunityProject.BECAME)
            : sent.text("became", CommunityProject.BECAME);
    if (next == null) {
      sent.problem("to", "platform.form.required", Map.of());
    }
    if (next == null || !sent.isValid()) {
      return wrong(page(known, sent.form()));
    }
    return done(
        known, redirect, "communities.showcase.saved", () -> keep.become(known, next, told));
  }

  @GetMapping(PATH + "/remove")
  ModelAndView askRemove(@PathVariable String id, Language reader) {
    CommunityProject one = keep.own(ShowcaseAddress.id(id));
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(
                    reader, "communities.showcase.remove.title", "name", one.facts().title()),
                texts.text(reader, "communities.showcase.remove.text"),
                one.id().path() + "/remove",
                texts.text(reader, "communities.showcase.remove"),
                one.id().path()));
  }

  @PostMapping(PATH + "/remove")
  String remove(@PathVariable String id, RedirectAttributes redirect) {
    ShowcaseId known = ShowcaseAddress.id(id);
    try {
      keep.remove(known);
    } catch (ShowcaseRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return "redirect:" + known.path();
    }
    Flash.done("communities.showcase.removed").on(redirect);
    return "redirect:/showcase/mine";
  }

  @PostMapping(PATH + "/pictures")
  ModelAndView picture(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable MultipartFile photo,
      HttpServletRequest request,
      RedirectAttributes redirect)
      throws IOException {
    ShowcaseId known = ShowcaseAddress.id(id);
    keep.own(known);
    Submission sent = Submission.of(request.getParameterMap());
    String shows = sent.required("shows", ShownPicture.SHOWS);
    byte[] bytes = photo == null ? new byte[0] : photo.getBytes();
    if (bytes.length > Darkroom.MOST_BYTES) {
      sent.problem("photo", PictureRefused.Reason.TOO_LARGE.text(), Map.of());
    }
    if (!sent.ticked("agreed")) {
      sent.problem("agreed", "communities.showcase.picture.agreed.needed", Map.of());
    }
    if (sent.isValid()) {
      try {
        return done(
            known,
            redirect,
            "communities.showcase.saved",
            () -> keep.picture(known, sent.id("picture"), bytes, shows));
      } catch (PictureRefused refused) {
        sent.problem("photo", refused.reason().text(), Map.of());
      }
    }
    return wrong(page(known, sent.form()));
  }

  @PostMapping(PATH + "/pictures/{picture}/remove")
  ModelAndView removePicture(
      @PathVariable String id, @PathVariable String picture, RedirectAttributes redirect) {
    ShowcaseId known = ShowcaseAddress.id(id);
    return done(
        known,
        redirect,
        "communities.showcase.saved",
        () -> keep.removePicture(known, ShowcaseAddress.uuid(picture)));
  }

  @GetMapping(PATH + "/pictures/{picture}")
  ResponseEntity<byte[]> jpeg(
      @PathVariable String id,
      @PathVariable String picture,
      @RequestParam(defaultValue = "") String size) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("X-Robots-Tag", "noindex, nofollow, noimageindex")
        .body(
            read.picture(
                ShowcaseAddress.id(id), ShowcaseAddress.uuid(picture), size.equals("small")));
  }

  private static ModelAndView done(
      ShowcaseId id, RedirectAttributes redirect, String key, Runnable deed) {
    try {
      deed.run();
      Flash.done(key).on(redirect);
    } catch (ShowcaseRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return new ModelAndView("redirect:" + id.path());
  }

  private static ModelAndView wrong(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
