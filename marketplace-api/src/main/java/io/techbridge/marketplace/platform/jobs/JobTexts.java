package io.techbridge.marketplace.platform.jobs;

import java.util.Optional;

import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in the caller's language what jobs did. The reasons of failures stay what they
 * are, and so does what earlier versions told in words.
 */
@Component
class JobTexts {

	/** What is stored of a run that died with its instance. */
	static final String INTERRUPTED = "interrupted";

	private final MessageSource messages;

	JobTexts(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * What is told of a run.
	 * @param stored what is stored of it
	 */
	@Nullable String of(JobOutcome outcome, @Nullable String stored) {
		return (stored != null) ? message(outcome, stored).map(this::text).orElse(stored) : null;
	}

	private static Optional<Message> message(JobOutcome outcome, String stored) {
		return switch (outcome) {
			case DONE -> ResultJson.read(stored);
			case FAILED -> stored.equals(INTERRUPTED) ? Optional.of(Message.of("job.interrupted")) : Optional.empty();
			case RUNNING -> Optional.empty();
		};
	}

	/** {@code null} for what only another version has words for. */
	private @Nullable String text(Message message) {
		return this.messages.getMessage(message.key(), message.getArguments(), null, LocaleContextHolder.getLocale());
	}

}
