package org.corridor.communities.mail.web;

import org.corridor.communities.mail.domain.ReadByMail;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Ends the mails of a circle, without signing in. A mail program posts here by itself (RFC 8058);
 * to a person who follows the link of a mail it shows a button, since what only looks at links must
 * end nothing. The circle is not named: whoever holds the mail has its name.
 */
@Controller
class MailOffPage {

  private final ReadByMail mail;

  MailOffPage(ReadByMail mail) {
    this.mail = mail;
  }

  @GetMapping("/mail/off/{tag}")
  ModelAndView ask(@PathVariable String tag) {
    return page(tag, false);
  }

  @PostMapping("/mail/off/{tag}")
  ModelAndView end(@PathVariable String tag) {
    ModelAndView page = page(tag, true);
    mail.end(tag);
    return page;
  }

  private ModelAndView page(String tag, boolean done) {
    if (!mail.isOff(tag)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new ModelAndView("communities/mail/pages/off")
        .addObject("tag", tag)
        .addObject("done", done);
  }
}
