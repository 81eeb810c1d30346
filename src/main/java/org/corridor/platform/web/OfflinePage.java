package org.corridor.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a reader without a line sees instead of a page that was never opened before. */
@Controller
class OfflinePage {

  @GetMapping("/offline")
  String show() {
    return "platform/pages/offline";
  }
}
