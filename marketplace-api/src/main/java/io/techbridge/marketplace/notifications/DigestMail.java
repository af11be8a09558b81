package io.techbridge.marketplace.notifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.techbridge.marketplace.accounts.Person;
import io.techbridge.marketplace.mails.Mail;
import io.techbridge.marketplace.platform.web.PublicUrl;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the mail that tells somebody what is new, in their language.
 */
@Component
class DigestMail {

	/** More would not be read. */
	private static final int LONGEST = 50;

	private static final int LONGEST_SUBJECT = 200;

	private final NoticeTexts texts;

	private final UnsubscribeTokens tokens;

	private final MessageSource messages;

	private final PublicUrl publicUrl;

	DigestMail(NoticeTexts texts, UnsubscribeTokens tokens, MessageSource messages, PublicUrl publicUrl) {
		this.texts = texts;
		this.tokens = tokens;
		this.messages = messages;
		this.publicUrl = publicUrl;
	}

	Mail to(Person reader, List<Notice> notices, Instant now) {
		var language = reader.language();
		var shown = this.texts.worded(notices.subList(0, Math.min(notices.size(), LONGEST)), language);
		var subject = (notices.size() == 1) ? shown.getFirst().title()
				: text("digest.subject", language, notices.size());
		return new Mail(reader.email(), line(subject), body(reader, shown, notices.size() - shown.size(), now));
	}

	private String body(Person reader, List<WordedNotice> shown, int more, Instant now) {
		var language = reader.language();
		var parts = new ArrayList<String>();
		parts.add(text("digest.greeting", language, reader.name()));
		parts.add(text("digest.intro", language));
		shown.forEach((notice) -> parts
			.add(String.join("\n", notice.title(), notice.text(), this.publicUrl.of(notice.link()))));
		if (more > 0) {
			parts.add(text("digest.more", language, more, this.publicUrl.of("/notifications")));
		}
		parts.add(text("digest.signature", language));
		parts.add(text("digest.choices", language, this.publicUrl.of("/account/notifications")) + "\n"
				+ text("digest.unsubscribe", language, unsubscribeLink(reader, now)));
		return String.join("\n\n", parts);
	}

	private String unsubscribeLink(Person reader, Instant now) {
		return this.publicUrl.of("/unsubscribe") + "#token=" + this.tokens.create(reader.id(), now);
	}

	private String text(String key, Locale language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

	/** Names may hold anything. */
	private static String line(String subject) {
		var line = subject.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		return (line.length() <= LONGEST_SUBJECT) ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
	}

}
