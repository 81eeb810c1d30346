package org.corridor.platform.mail.inbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * The mailbox. What is taken is deleted there, since nothing may be kept of people who are erased
 * here; what is set aside is flagged and stays for a person to look at. A mail whose deletion was
 * interrupted is seen again at the next visit and known by then.
 */
class Inbox {

  /** How much of a mail is fetched: its words stand at the beginning, what hangs on it after. */
  static final int MOST_BYTES = 2_000_000;

  private static final int MOST_AT_ONCE = 100;
  private static final String TIMEOUT = "20000";

  private final InboxSettings settings;
  private final SortMail sort;

  Inbox(InboxSettings settings, SortMail sort) {
    this.settings = settings;
    this.sort = sort;
  }

  /** Takes what waits, the oldest first. */
  void visit() throws MessagingException {
    try (Store store = Session.getInstance(properties()).getStore(settings.security().protocol)) {
      store.connect(settings.host(), settings.port(), settings.user(), settings.password());
      Folder folder = store.getFolder(settings.folder());
      folder.open(Folder.READ_WRITE);
      try {
        take(folder);
      } finally {
        folder.close(true);
      }
    }
  }

  private void take(Folder folder) throws MessagingException {
    Message[] waiting =
        folder.search(
            new AndTerm(
                new FlagTerm(new Flags(Flags.Flag.DELETED), false),
                new FlagTerm(new Flags(Flags.Flag.FLAGGED), false)));
    for (int i = 0; i < Math.min(waiting.length, MOST_AT_ONCE); i++) {
      switch (sort.sort(beginning(waiting[i]))) {
        case DONE -> waiting[i].setFlag(Flags.Flag.DELETED, true);
        case ASIDE -> waiting[i].setFlag(Flags.Flag.FLAGGED, true);
        case LATER -> {
          // It stays as it is.
        }
      }
    }
  }

  private static byte[] beginning(Message message) throws MessagingException {
    try (InputStream in = ((IMAPMessage) message).getMimeStream()) {
      return in.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      throw new MessagingException("A mail could not be fetched", e);
    }
  }

  private Properties properties() {
    Properties properties = new Properties();
    String prefix = "mail." + settings.security().protocol + ".";
    properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
    properties.setProperty(prefix + "timeout", TIMEOUT);
    properties.setProperty(prefix + "writetimeout", TIMEOUT);
    properties.setProperty(prefix + "peek", "true");
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    if (settings.security() == InboxSettings.Security.STARTTLS) {
      properties.setProperty(prefix + "starttls.enable", "true");
      properties.setProperty(prefix + "starttls.required", "true");
    }
    return properties;
  }
}
