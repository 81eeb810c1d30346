package org.corridor.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door. */
@Controller
class HomePage {

  @GetMapping("/")
  String show() {
    return "platform/pages/home";
  }
}
