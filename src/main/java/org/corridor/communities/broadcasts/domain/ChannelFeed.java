package org.corridor.communities.broadcasts.domain;

import com.rometools.modules.itunes.EntryInformationImpl;
import com.rometools.modules.itunes.FeedInformationImpl;
import com.rometools.modules.itunes.types.Category;
import com.rometools.modules.itunes.types.Duration;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEnclosureImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.corridor.communities.writing.XmlText;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Markdown;
import org.springframework.stereotype.Component;

/** A channel as an RSS feed, which podcast players read too: posts with sound have enclosures. */
@Component
public class ChannelFeed {

  private static final int SUMMARY = 300;

  private final SiteAddress site;

  ChannelFeed(SiteAddress site) {
    this.site = site;
  }

  public String write(ReadChannels.Feed told) {
    Channel channel = told.channel();
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("rss_2.0");
    feed.setEncoding("UTF-8");
    feed.setTitle(XmlText.of(channel.facts().title()));
    feed.setLink(site.of(channel.id().path()));
    String about = XmlText.of(Markdown.excerpt(channel.facts().about(), SUMMARY));
    feed.setDescription(about.isEmpty() ? feed.getTitle() : about);
    feed.setLanguage(channel.facts().language().code());
    feed.setPublishedDate(
        Date.from(
            Stream.concat(Stream.of(channel.changed()), told.posts().stream().map(Post::changed))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
    FeedInformationImpl podcast = new FeedInformationImpl();
    podcast.setAuthor(feed.getTitle());
    podcast.setSummary(feed.getDescription());
    podcast.setExplicitNullable(false);
    podcast.setCategories(List.of(new Category("Society & Culture")));
    feed.setModules(modules(feed.getModules(), podcast));
    feed.setEntries(told.posts().stream().map(this::entry).toList());
    try {
      return new SyndFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  private SyndEntry entry(Post one) {
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri(site.of(one.path()));
    entry.setLink(site.of(one.path()));
    entry.setTitle(XmlText.of(one.facts().title()));
    entry.setPublishedDate(Date.from(Objects.requireNonNullElse(one.published(), one.changed())));
    SyndContent text = new SyndContentImpl();
    text.setType("text/html");
    text.setValue(XmlText.of(Markdown.html(one.facts().text())));
    entry.setDescription(text);
    EntryInformationImpl episode = new EntryInformationImpl();
    if (!one.facts().byline().isEmpty()) {
      episode.setAuthor(XmlText.of(one.facts().byline()));
    }
    episode.setExplicitNullable(false);
    Sound.Facts sound = one.sound();
    if (sound != null) {
      entry.setEnclosures(List.of(enclosure(one, sound)));
      if (sound.seconds() > 0) {
        episode.setDuration(new Duration(sound.seconds() * 1_000L));
      }
    }
    entry.setModules(modules(entry.getModules(), episode));
    return entry;
  }

  private SyndEnclosure enclosure(Post one, Sound.Facts sound) {
    SyndEnclosure enclosure = new SyndEnclosureImpl();
    enclosure.setUrl(site.of(one.path() + "/sound"));
    enclosure.setLength(sound.bytes());
    enclosure.setType(sound.format().type());
    return enclosure;
  }

  private static List<Module> modules(List<Module> there, Module more) {
    return Stream.concat(there.stream(), Stream.of(more)).toList();
  }
}
