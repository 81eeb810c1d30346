package org.corridor.communities.events.registration.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.communities.events.domain.NoEvent;
import org.corridor.platform.chart.QrPicture;
import org.corridor.platform.document.Paper;
import org.corridor.platform.document.Part;
import org.corridor.platform.document.PdfFile;
import org.corridor.platform.document.Pictures;
import org.corridor.platform.document.Press;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Service;

/** Badges to print: name, event, and a QR code by which somebody is checked in. */
@Service
public class Badges {

  private static final int SCALE = 10;

  /** Pages of one file. */
  private static final int MOST = 300;

  private final Register register;
  private final ReadGuests guests;
  private final EventDoors doors;
  private final Press press;
  private final Texts texts;
  private final SiteAddress site;

  Badges(
      Register register,
      ReadGuests guests,
      EventDoors doors,
      Press press,
      Texts texts,
      SiteAddress site) {
    this.register = register;
    this.guests = guests;
    this.doors = doors;
    this.press = press;
    this.texts = texts;
    this.site = site;
  }

  /**
   * The badge of the signed-in person.
   *
   * @throws NoEvent for who has no place
   */
  public byte[] mine(EventId id, Language reader) {
    Event event = doors.read(id);
    Registration own =
        register.mine(id).registration().filter(Registration::hasPlace).orElseThrow(NoEvent::new);
    return print(event, List.of(own), reader);
  }

  /** All of those who come, a page each, for the organisers. */
  public byte[] all(EventId id, Language reader) {
    ReadGuests.Listed listed = guests.list(id);
    return print(listed.event(), listed.placed().stream().limit(MOST).toList(), reader);
  }

  private byte[] print(Event event, List<Registration> all, Language reader) {
    List<Part> parts = new ArrayList<>();
    for (Registration one : all) {
      if (!parts.isEmpty()) {
        parts.add(new Part.Turn(false));
      }
      parts.add(new Part.Heading(1, one.wish().name()));
      Pictures.of(
              QrPicture.of(site.of(one.checkInPath())).png(SCALE),
              one.code(),
              texts.text(reader, "communities.events.badge.qr"))
          .ifPresent(parts::add);
    }
    Paper paper =
        new Paper(
            reader,
            event.facts().written().code(),
            texts.text(reader, "communities.events.badge"),
            event.facts().title(),
            Formats.in(reader).moment(event.facts().starts(), event.facts().zone()),
            List.of(),
            "",
            "",
            parts);
    return press.print(() -> PdfFile.sheet(paper));
  }
}
