package org.corridor.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door. */
@Controller
class HomePage {

  private final ObjectProvider<HomePicture> picture;

  HomePage(ObjectProvider<HomePicture> picture) {
    this.picture = picture;
  }

  @GetMapping("/")
  String show(Model model, HttpServletRequest request) {
    picture.ifAvailable(
        known -> model.addAttribute("map", known.map(LanguageOfRequest.of(request))));
    return "platform/pages/home";
  }
}
