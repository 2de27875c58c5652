import type { Route } from '../kinds.ts';
import { disputesOperations } from '../operations/disputes.ts';
import { informationAboutUserOperations } from '../operations/information-about-user.ts';
import { messageCenterOperations } from '../operations/message-center.ts';
import { postPurchaseIssuesOperations } from '../operations/post-purchase-issues.ts';
import { publicUserInformationOperations } from '../operations/public-user-information.ts';
import { userRatingsOperations } from '../operations/user-ratings.ts';
import { routesOf } from '../routes-of.ts';
import { changeStatus, writeWord } from './answer-issue.ts';
import { declareIssueFile, readIssueFile, uploadIssueFile } from './issue-files.ts';
import { declareMessageFile, uploadMessageFile } from './message-files.ts';
import { answerRating, listRatings, readRating, requestRemoval, summariseRatings } from './rating-answers.ts';
import { listIssues, listWords, readIssue } from './read-issues.ts';
import { deleteMessage, listMessages, listThreads, markThread } from './read-messages.ts';
import { readMessage, readMessageFile, readThread } from './read-messages.ts';
import { writeInThread, writeToBuyer } from './write-message.ts';

/** What seller and buyers say to each other: messages, issues, ratings. */
export const talkRoutes: readonly Route[] = [
  ...routesOf(
    messageCenterOperations,
    {
      'POST /messaging/message-attachments': declareMessageFile,
      'GET /messaging/message-attachments/{attachmentId}': readMessageFile,
      'PUT /messaging/message-attachments/{attachmentId}': uploadMessageFile,
      'POST /messaging/messages': writeToBuyer,
      'DELETE /messaging/messages/{messageId}': deleteMessage,
      'GET /messaging/messages/{messageId}': readMessage,
      'GET /messaging/threads': listThreads,
      'GET /messaging/threads/{threadId}': readThread,
      'GET /messaging/threads/{threadId}/messages': listMessages,
      'POST /messaging/threads/{threadId}/messages': writeInThread,
      'PUT /messaging/threads/{threadId}/read': markThread,
    },
    {
      'POST /messaging/messages': ['messages'],
      'POST /messaging/threads/{threadId}/messages': ['messages-in-thread'],
    },
  ),
  ...routesOf(disputesOperations, {
    'POST /sale/dispute-attachments': declareIssueFile,
    'GET /sale/dispute-attachments/{attachmentId}': readIssueFile,
    'PUT /sale/dispute-attachments/{attachmentId}': uploadIssueFile,
    'GET /sale/disputes': listIssues('disputes'),
    'GET /sale/disputes/{disputeId}': readIssue,
    'GET /sale/disputes/{disputeId}/messages': listWords('messages'),
    'POST /sale/disputes/{disputeId}/messages': writeWord,
  }),
  ...routesOf(postPurchaseIssuesOperations, {
    'GET /sale/issues': listIssues('issues'),
    'POST /sale/issues/attachments': declareIssueFile,
    'GET /sale/issues/attachments/{attachmentId}': readIssueFile,
    'PUT /sale/issues/attachments/{attachmentId}': uploadIssueFile,
    'GET /sale/issues/{issueId}': readIssue,
    'GET /sale/issues/{issueId}/chat': listWords('chat'),
    'POST /sale/issues/{issueId}/message': writeWord,
    'POST /sale/issues/{issueId}/status': changeStatus,
  }),
  ...routesOf(userRatingsOperations, {
    'GET /sale/user-ratings': listRatings,
    'PUT /sale/user-ratings/{ratingId}/answer': answerRating,
    'PUT /sale/user-ratings/{ratingId}/removal': requestRemoval,
  }),
  ...routesOf(informationAboutUserOperations, { 'GET /sale/user-ratings/{ratingId}': readRating }),
  ...routesOf(publicUserInformationOperations, {
    'GET /users/{userId}/ratings-summary': summariseRatings,
  }),
];
