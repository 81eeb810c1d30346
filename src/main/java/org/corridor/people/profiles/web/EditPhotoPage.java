package org.corridor.people.profiles.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.corridor.people.profiles.domain.EditPhoto;
import org.corridor.people.profiles.domain.EditProfile;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.picture.PictureRefused;
import org.corridor.platform.picture.PictureRefused.Reason;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own photo: to add, to replace and to remove, on a page of its own. */
@Controller
class EditPhotoPage {

  private static final String BACK = "redirect:/account/profile/photo";

  private final EditProfile profile;
  private final EditPhoto photo;

  EditPhotoPage(EditProfile profile, EditPhoto photo) {
    this.profile = profile;
    this.photo = photo;
  }

  @GetMapping("/account/profile/photo")
  ModelAndView show() {
    return page(Form.empty());
  }

  @PostMapping("/account/profile/photo")
  ModelAndView replace(
      @RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes redirect)
      throws IOException {
    Reason refused = take(file);
    if (refused == null) {
      Flash.done("people.photo.saved").on(redirect);
      return new ModelAndView(BACK);
    }
    ModelAndView page =
        page(Form.empty().with(List.of(new Problem("file", refused.text(), Map.of()))));
    page.setStatus(
        refused == Reason.BUSY ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Why it was refused; null where it is the photo now. */
  private @Nullable Reason take(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      return Reason.NOTHING;
    }
    if (file.getSize() > EditPhoto.MOST_BYTES) {
      return Reason.TOO_LARGE;
    }
    try {
      photo.replace(file.getBytes());
      return null;
    } catch (PictureRefused refused) {
      return refused.reason();
    }
  }

  @PostMapping("/account/profile/photo/remove")
  String remove(RedirectAttributes redirect) {
    (photo.remove() ? Flash.done("people.photo.removed") : Flash.note("people.photo.none"))
        .on(redirect);
    return BACK;
  }

  private ModelAndView page(Form form) {
    return new ModelAndView("people/profiles/pages/photo")
        .addObject("profile", profile.mine())
        .addObject("form", form);
  }
}
