package io.techbridge.marketplace.platform.web;

/**
 * Something went wrong while a file was being sent. It is too late to say so in words.
 */
public class DownloadInterrupted extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DownloadInterrupted(String file, Throwable cause) {
		super("Sending " + file + " failed on the way", cause);
	}

}
