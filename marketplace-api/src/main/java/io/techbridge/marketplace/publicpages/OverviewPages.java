package io.techbridge.marketplace.publicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.platform.web.PublicUrl;

import org.springframework.stereotype.Component;

/**
 * The home page, and those that list achievements and needs. What is new there shows the
 * way; the site map has everything.
 */
@Component
class OverviewPages {

	private static final int ON_HOME_PAGE = 10;

	private static final int ON_LIST = 50;

	private final NewestListings newest;

	private final Words words;

	private final PublicUrl address;

	OverviewPages(NewestListings newest, Words words, PublicUrl address) {
		this.newest = newest;
		this.words = words;
		this.address = address;
	}

	PublicPage home() {
		var html = new Html().heading(this.words.text("home.heading"))
			.element("p", this.words.text("home.description"));
		html.link("/achievements", this.words.text("achievements.title"));
		this.newest.achievements(ON_HOME_PAGE).forEach((one) -> html.link("/achievements/" + one.id(), one.title()));
		html.link("/needs", this.words.text("needs.title"));
		this.newest.needs(ON_HOME_PAGE).forEach((one) -> html.link("/needs/" + one.id(), one.title()));
		return PublicPage.of("/", this.words.text("home.title"), this.words.text("home.description"), html, site());
	}

	PublicPage achievements() {
		var entries = this.newest.achievements(ON_LIST)
			.stream()
			.map((one) -> new Entry("/achievements/" + one.id(), one.title()))
			.toList();
		return list("achievements", entries);
	}

	PublicPage needs() {
		var entries = this.newest.needs(ON_LIST)
			.stream()
			.map((one) -> new Entry("/needs/" + one.id(), one.title()))
			.toList();
		return list("needs", entries);
	}

	private PublicPage list(String name, List<Entry> entries) {
		var title = this.words.text(name + ".title");
		var description = this.words.text(name + ".description");
		var html = new Html().heading(title).element("p", description);
		entries.forEach((entry) -> html.link(entry.path(), entry.title()));
		var data = StructuredData.of("CollectionPage")
			.with("name", title)
			.with("url", this.address.of("/" + name))
			.with("description", description)
			.with("mainEntity", StructuredData.of("ItemList").with("itemListElement", items(entries)));
		return PublicPage.of("/" + name, this.words.title(title), description, html, data.toMap());
	}

	private List<Map<String, Object>> items(List<Entry> entries) {
		var items = new ArrayList<Map<String, Object>>();
		for (var entry : entries) {
			items.add(StructuredData.of("ListItem")
				.with("position", items.size() + 1)
				.with("name", entry.title())
				.with("url", this.address.of(entry.path()))
				.toMap());
		}
		return items;
	}

	private Map<String, Object> site() {
		return StructuredData.of("WebSite")
			.with("name", this.words.text("home.heading"))
			.with("url", this.address.of("/"))
			.with("description", this.words.text("home.description"))
			.with("potentialAction",
					StructuredData.of("SearchAction")
						.with("target", this.address.of("/achievements?q={words}"))
						.with("query-input", "required name=words"))
			.toMap();
	}

	private record Entry(String path, String title) {

	}

}
