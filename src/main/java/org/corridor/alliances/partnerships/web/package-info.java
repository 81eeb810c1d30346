@org.jspecify.annotations.NullMarked
package org.corridor.alliances.partnerships.web;
