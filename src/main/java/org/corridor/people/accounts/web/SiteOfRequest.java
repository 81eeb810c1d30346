package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.corridor.people.accounts.domain.Site;
import org.corridor.platform.mail.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the browser reaches us: the address that the operator named, else the one that the request
 * came to. A request can claim any, but gains nothing by it: a browser lets a passkey sign for its
 * own site only, so the answer would not be accepted.
 */
@Component
class SiteOfRequest {

  private final SiteAddress address;

  SiteOfRequest(SiteAddress address) {
    this.address = address;
  }

  Site of(HttpServletRequest request) {
    return address.configured().map(SiteOfRequest::of).orElseGet(() -> asked(request));
  }

  private static Site of(String configured) {
    UriComponents parts = UriComponentsBuilder.fromUriString(configured).build();
    return Site.of(
        Objects.requireNonNull(parts.getScheme()),
        Objects.requireNonNull(parts.getHost()),
        parts.getPort());
  }

  private static Site asked(HttpServletRequest request) {
    return Site.of(request.getScheme(), request.getServerName(), request.getServerPort());
  }
}
