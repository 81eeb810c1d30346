package org.corridor.platform.mail;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Mails that no server sends, for developers and visitors of a demo. Elsewhere it is not found. */
@Controller
class MailboxPage {

  static final String PATH = "/mailbox";

  private static final int SHOWN = 50;

  private final Letters letters;
  private final Delivery delivery;

  MailboxPage(Letters letters, Delivery delivery) {
    this.letters = letters;
    this.delivery = delivery;
  }

  @GetMapping(PATH)
  String list(Model model) {
    open();
    model.addAttribute("mails", letters.latest(SHOWN).stream().map(MailView::of).toList());
    return "platform/mail/pages/mailbox";
  }

  @GetMapping(PATH + "/{id}")
  String show(@PathVariable UUID id, Model model) {
    open();
    model.addAttribute(
        "mail", letters.find(id).map(MailView::of).orElseThrow(MailboxPage::notFound));
    return "platform/mail/pages/letter";
  }

  private void open() {
    if (delivery != Delivery.MAILBOX) {
      throw notFound();
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
