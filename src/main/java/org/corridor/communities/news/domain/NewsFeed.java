package org.corridor.communities.news.domain;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
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
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.corridor.communities.news.Tag;
import org.corridor.communities.writing.XmlText;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Markdown;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;

/** News as an Atom feed (RFC 4287). */
@Component
public class NewsFeed {

  private final SiteAddress site;
  private final Texts texts;

  NewsFeed(SiteAddress site, Texts texts) {
    this.site = site;
    this.texts = texts;
  }

  /**
   * @param path of the feed with its filters
   * @param reader the language of the feed's own words
   */
  public String write(List<NewsItem> items, String path, Language reader) {
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setTitle(texts.text(reader, "communities.news.feed"));
    feed.setUri(site.of(path));
    feed.setLinks(List.of(link("self", path), link("alternate", "/news")));
    feed.setPublishedDate(
        Date.from(
            items.stream().map(NewsItem::changed).max(Instant::compareTo).orElse(Instant.EPOCH)));
    feed.setEntries(items.stream().map(one -> entry(one, reader)).toList());
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

  private SyndEntry entry(NewsItem one, Language reader) {
    Story story = one.story();
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri("urn:uuid:" + one.id());
    entry.setTitle(XmlText.of(story.title()));
    entry.setLink(site.of(one.id().path()));
    entry.setPublishedDate(Date.from(Objects.requireNonNullElse(one.published(), one.changed())));
    entry.setUpdatedDate(Date.from(one.changed()));
    SyndPersonImpl author = new SyndPersonImpl();
    author.setName(
        XmlText.of(
            story.byline().isEmpty() ? texts.text(reader, "platform.name") : story.byline()));
    entry.setAuthors(List.of(author));
    SyndContent content = new SyndContentImpl();
    content.setType("html");
    content.setValue(XmlText.of(Markdown.html(story.text())));
    entry.setContents(List.of(content));
    entry.setCategories(categories(story, reader));
    return entry;
  }

  private List<SyndCategory> categories(Story story, Language reader) {
    List<SyndCategory> categories = new ArrayList<>();
    categories.add(category(texts.text(reader, story.kind().text())));
    for (Tag tag : story.tags()) {
      categories.add(category(texts.text(reader, tag.text())));
    }
    return categories;
  }

  private static SyndCategory category(String name) {
    SyndCategory category = new SyndCategoryImpl();
    category.setName(name);
    return category;
  }
}
