package org.corridor.communities.events.registration.domain;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.corridor.communities.events.domain.Event;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.MailKey;
import org.corridor.platform.mail.MailKeys;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.mail.SiteAddress;
import org.springframework.stereotype.Component;

/** What people are told of their registration. Nobody else is named in it. */
@Component
class RegistrationMails {

  private static final String KEY = "communities.events.mail.";

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm '('VV')'", Locale.ROOT);

  private final WriteToPeople mails;
  private final Mails guestMails;
  private final ContactTable contacts;
  private final MailKeys keys;
  private final SiteAddress site;

  RegistrationMails(
      WriteToPeople mails,
      Mails guestMails,
      ContactTable contacts,
      MailKeys keys,
      SiteAddress site) {
    this.mails = mails;
    this.guestMails = guestMails;
    this.contacts = contacts;
    this.keys = keys;
    this.site = site;
  }

  /** What there is to tell. */
  enum News {
    PLACE,
    WAITING,
    MOVED_UP,
    CHANGED,
    CANCELLED,
    DROPPED,
    REMINDER
  }

  /** Nothing happens for who has neither an account nor an address. */
  void tell(Registration registration, Event event, News news) {
    PersonId person = registration.person();
    String path = event.id().path();
    if (person != null) {
      mails.write(
          person,
          KEY + code(news),
          arguments(event, path),
          news == News.CANCELLED || news == News.DROPPED ? path : path + "/registration");
    } else {
      contacts.of(registration.id()).ifPresent(kept -> tellGuest(kept, event, news));
    }
  }

  /** By the link of their mails they see, change and end it. */
  private void tellGuest(ContactTable.Kept kept, Event event, News news) {
    String path = AsGuest.PATH + keys.tag(new MailKey(AsGuest.PURPOSE, kept.number()));
    boolean first = news == News.PLACE || news == News.WAITING;
    guestMails.send(
        new Mail(
            kept.contact().email(),
            kept.contact().language(),
            KEY + (first ? "guest-" : "") + code(news),
            arguments(event, path),
            path));
  }

  private static String code(News news) {
    return news.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Map<String, String> arguments(Event event, String path) {
    return Map.of(
        "event",
        event.facts().title(),
        "when",
        WHEN.format(event.facts().starts().atZone(event.facts().zone())),
        "calendar",
        site.of(path + "/event.ics"));
  }
}
