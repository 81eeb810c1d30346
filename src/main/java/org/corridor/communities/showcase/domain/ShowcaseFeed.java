package org.corridor.communities.showcase.domain;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.corridor.communities.showcase.domain.ReadShowcase.Entry;
import org.corridor.communities.writing.XmlText;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Markdown;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;

/** The showcase as an Atom feed (RFC 4287). */
@Component
public class ShowcaseFeed {

  private final SiteAddress site;
  private final Texts texts;

  ShowcaseFeed(SiteAddress site, Texts texts) {
    this.site = site;
    this.texts = texts;
  }

  /**
   * @param path of the feed with its filters
   * @param reader the language of the feed's own words
   */
  public String write(List<Entry> entries, String path, Language reader) {
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setTitle(texts.text(reader, "communities.showcase.title"));
    feed.setUri(site.of(path));
    feed.setLinks(List.of(link("self", path), link("alternate", "/showcase")));
    feed.setPublishedDate(
        Date.from(
            entries.stream()
                .map(one -> one.project().changed())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
    feed.setEntries(entries.stream().map(this::entry).toList());
    try {
      return new SyndFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  private SyndLink link(String rel, String path) {
    SyndLink link = new SyndLinkImpl();
    link.setRel(rel);
    link.setHref(site.of(path));
    return link;
  }

  private SyndEntry entry(Entry one) {
    CommunityProject project = one.project();
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri("urn:uuid:" + project.id());
    entry.setTitle(XmlText.of(project.facts().title()));
    entry.setLink(site.of(project.id().path()));
    entry.setPublishedDate(
        Date.from(Objects.requireNonNullElse(project.published(), project.changed())));
    entry.setUpdatedDate(Date.from(project.changed()));
    SyndPersonImpl author = new SyndPersonImpl();
    author.setName(XmlText.of(one.organisation().name()));
    entry.setAuthors(List.of(author));
    SyndContentImpl content = new SyndContentImpl();
    content.setType("html");
    content.setValue(XmlText.of(Markdown.html(project.facts().what())));
    entry.setContents(List.of(content));
    return entry;
  }
}
