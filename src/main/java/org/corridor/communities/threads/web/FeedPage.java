package org.corridor.communities.threads.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.corridor.communities.circles.web.CircleFrame;
import org.corridor.communities.threads.Threads.Said;
import org.corridor.communities.threads.domain.NoSuchThread;
import org.corridor.communities.threads.domain.ReadFeed;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was said last in an open circle, as an Atom feed (RFC 4287). */
@RestController
class FeedPage {

  private final ReadFeed read;
  private final SiteAddress site;
  private final Texts texts;

  FeedPage(ReadFeed read, SiteAddress site, Texts texts) {
    this.read = read;
    this.site = site;
    this.texts = texts;
  }

  @GetMapping("/circles/{id}/feed")
  ResponseEntity<String> feed(@PathVariable String id, Language reader) throws FeedException {
    ReadFeed.Latest latest = read.of(CircleFrame.id(id)).orElseThrow(NoSuchThread::new);
    String address = site.of(latest.circle().id().path());
    Feed feed = new Feed("atom_1.0");
    feed.setId(address);
    feed.setTitle(latest.circle().name());
    feed.setUpdated(
        Date.from(latest.said().stream().map(Said::at).findFirst().orElse(Instant.EPOCH)));
    feed.setAlternateLinks(List.of(link("alternate", address)));
    feed.setOtherLinks(List.of(link("self", address + "/feed")));
    feed.setEntries(latest.said().stream().map(one -> entry(one, reader)).toList());
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/atom+xml;charset=UTF-8"))
        .body(new WireFeedOutput().outputString(feed));
  }

  private Entry entry(Said said, Language reader) {
    String address = site.of(said.thread().path(said.number()));
    Entry entry = new Entry();
    entry.setId(address);
    entry.setTitle(
        said.title().isEmpty() ? texts.text(reader, "communities.threads.untitled") : said.title());
    entry.setAlternateLinks(List.of(link("alternate", address)));
    entry.setPublished(Date.from(said.at()));
    entry.setUpdated(Date.from(said.at()));
    Person author = new Person();
    author.setName(
        said.author() == null ? texts.text(reader, "communities.threads.nobody") : said.author());
    entry.setAuthors(List.of(author));
    Content content = new Content();
    content.setType("html");
    content.setValue(said.html());
    entry.setContents(List.of(content));
    return entry;
  }

  private static Link link(String rel, String address) {
    Link link = new Link();
    link.setRel(rel);
    link.setHref(address);
    return link;
  }
}
