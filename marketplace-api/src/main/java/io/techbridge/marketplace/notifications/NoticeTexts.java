package io.techbridge.marketplace.notifications;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.notifications.NoticeArgument.Kind;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words notices when they are read: in the language of the reader, with the names that
 * people and organizations have now.
 */
@Component
class NoticeTexts {

	private final MessageSource messages;

	private final People people;

	private final Organizations organizations;

	NoticeTexts(MessageSource messages, People people, Organizations organizations) {
		this.messages = messages;
		this.people = people;
		this.organizations = organizations;
	}

	/**
	 * Notices in words, in the same order.
	 */
	List<WordedNotice> worded(List<Notice> notices, Locale language) {
		var arguments = notices.stream().flatMap((notice) -> notice.arguments().stream()).toList();
		var names = new Names(this.people.names(ids(arguments, Kind.PERSON, AccountId::new)),
				this.organizations.byId(ids(arguments, Kind.ORGANIZATION, OrganizationId::new)), language);
		return notices.stream().map(names::worded).toList();
	}

	private static <T> Collection<T> ids(List<NoticeArgument> arguments, Kind kind, LongFunction<T> id) {
		return arguments.stream()
			.filter((argument) -> argument.kind() == kind)
			.map((argument) -> id.apply(Long.parseLong(argument.value())))
			.collect(Collectors.toSet());
	}

	/** The names that some notices speak of. */
	private final class Names {

		private final Map<AccountId, String> people;

		private final Map<OrganizationId, Organization> organizations;

		private final Locale language;

		private Names(Map<AccountId, String> people, Map<OrganizationId, Organization> organizations, Locale language) {
			this.people = people;
			this.organizations = organizations;
			this.language = language;
		}

		private WordedNotice worded(Notice notice) {
			var arguments = notice.arguments().stream().map(this::value).toArray();
			return new WordedNotice(message("notification." + notice.kind() + ".title", arguments),
					message("notification." + notice.kind() + ".text", arguments), notice.link());
		}

		private String value(NoticeArgument argument) {
			return switch (argument.kind()) {
				case TEXT -> argument.value();
				case WORD -> message(argument.value());
				case PERSON -> person(new AccountId(Long.parseLong(argument.value())));
				case ORGANIZATION -> organization(new OrganizationId(Long.parseLong(argument.value())));
			};
		}

		private String person(AccountId id) {
			var name = this.people.get(id);
			return (name != null) ? name : message("notification.nobody");
		}

		private String organization(OrganizationId id) {
			var organization = this.organizations.get(id);
			return (organization != null) ? organization.name() : message("notification.no-organization");
		}

		private String message(String key, Object... arguments) {
			return NoticeTexts.this.messages.getMessage(key, arguments, this.language);
		}

	}

}
