package org.corridor.communities.events.registration.domain;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.corridor.communities.events.domain.Event;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.mail.SiteAddress;
import org.springframework.stereotype.Component;

/** What people are told of their registration. Nobody else is named in it. */
@Component
class RegistrationMails {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm '('VV')'", Locale.ROOT);

  private final WriteToPeople mails;
  private final SiteAddress site;

  RegistrationMails(WriteToPeople mails, SiteAddress site) {
    this.mails = mails;
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

  /** Nothing happens for who has no account. */
  void tell(Registration registration, Event event, News news) {
    PersonId person = registration.person();
    if (person != null) {
      String path = event.id().path();
      mails.write(
          person,
          "communities.events.mail." + news.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          Map.of(
              "event",
              event.facts().title(),
              "when",
              WHEN.format(event.facts().starts().atZone(event.facts().zone())),
              "calendar",
              site.of(path + "/event.ics")),
          news == News.CANCELLED || news == News.DROPPED ? path : path + "/registration");
    }
  }
}
